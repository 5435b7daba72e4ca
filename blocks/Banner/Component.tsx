import { Phrases } from '@/components/ui/Phrases/Phrases'

import styles from './Banner.module.css'

export interface BannerView {
  title: string
  text?: string
  href: string
}

/** One sentence that leads on, as a broad slip in the theme's tint. */
export function Banner({ view: { href, text, title } }: { view: BannerView }) {
  return (
    <section className={styles.banner}>
      <a className={styles.link} href={href}>
        <h2 className={styles.title}>
          <Phrases text={title} />
        </h2>
        {text && <p className={styles.text}>{text}</p>}
        <span className={styles.go} aria-hidden="true">
          →
        </span>
      </a>
    </section>
  )
}
