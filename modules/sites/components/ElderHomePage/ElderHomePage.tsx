import { LargeRows } from '@/components/ui/LargeRows/LargeRows'
import { Phrases } from '@/components/ui/Phrases/Phrases'
import type { ItemView } from '@/components/ui/views'

import styles from './ElderHomePage.module.css'

export interface ElderHomePageProps {
  siteName: string
  /** The parts of the site as large entries */
  entries: { href: string; text: string; note: string }[]
  lists: { title: string; more: string; items: ItemView[] }[]
}

/** 长者版 home: large entries, the one telephone number, what is new, and the warning against fraud. */
export function ElderHomePage({ siteName, entries, lists }: ElderHomePageProps) {
  return (
    <>
      <h1 className="vh">{siteName}长者版</h1>
      <nav className={styles.tiles} aria-label="主导航">
        <ul>
          {entries.map(({ href, note, text }) => (
            <li key={href}>
              <a href={href}>
                <b>{text}</b>
                <span>{note}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section className={styles.call} aria-labelledby="call">
        <div>
          <h2 id="call">
            <Phrases text="不会用？打电话，有人帮您办" />
          </h2>
          <b>12345</b>
        </div>
        <a href="tel:12345">拨打电话</a>
      </section>
      {lists.map(({ items, more, title }) => (
        <section key={more} className={styles.list}>
          <h2>{title}</h2>
          <LargeRows items={items} />
          <p>
            <a className={styles.more} href={more}>
              看更多<span className="vh">：{title}</span>
            </a>
          </p>
        </section>
      ))}
      <section className={styles.warning}>
        <div className="rule-double" />
        <h2>防骗提醒</h2>
        <p>
          政府工作人员不会打电话要您的银行卡密码和验证码。有人这样说，请马上挂断，再拨{' '}
          <a className="link" href="tel:96110">
            96110
          </a>{' '}
          问清楚。
        </p>
      </section>
    </>
  )
}
