import styles from './DemoBanner.module.css'

/** 演示数据, in sight wherever the reader is on the page and on paper. */
export function DemoBanner() {
  return (
    <section className={styles.banner} aria-label="演示提示">
      <b>演示数据</b>
      <span className={styles.rest}>内容均为样例，不代表任何机关的真实信息</span>
    </section>
  )
}
