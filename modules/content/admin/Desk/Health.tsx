import type { ChannelHealth } from '@/modules/channels/queries'

import styles from './Desk.module.css'

/** Findings of one kind that are shown; the number says how many there are. */
const SHOWN = 8

interface Props {
  health: ChannelHealth
  /** Short names of sites by id, where the person works on several. */
  names: Map<string, string> | null
}

const dueWords = (daysLeft: number): string => {
  if (daysLeft < 0) return `已超期 ${-daysLeft} 天`
  return daysLeft === 0 ? '今天到期' : `还有 ${daysLeft} 天到期`
}

/** 站点健康: update duties near their end or past, and empty channels (standards.md 4.2 row 4). */
export function Health({ health, names }: Props) {
  const { due, empty, fine } = health
  const open = due.length + empty.length
  const at = (site: string) => (names ? `${names.get(site) ?? ''} · ` : '')
  return (
    <section aria-labelledby="desk-health" className={styles.health}>
      <div className={styles.bar}>
        <h2 id="desk-health">站点健康</h2>
        <a href="/admin/collections/channels">栏目 ›</a>
      </div>
      {open === 0 ? (
        <p className={styles.nothing}>{fine} 个栏目都按期更新，没有空白栏目。</p>
      ) : (
        <p className={styles.sum}>
          <strong>{open}</strong> 项要处理，{fine} 个栏目正常
        </p>
      )}
      <ul className={styles.findings}>
        {due.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <span className={one.daysLeft < 0 ? styles.late : styles.tag}>更新</span>
            <span>
              <a href={`/admin/collections/channels/${one.id}`}>
                {at(one.site)}
                {one.name}：{dueWords(one.daysLeft)}
              </a>
              <small>要求每 {one.dutyDays} 天更新一次</small>
            </span>
          </li>
        ))}
        {empty.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <span className={styles.tag}>空白</span>
            <span>
              <a href={`/admin/collections/channels/${one.id}`}>
                {at(one.site)}
                {one.name}：还没有内容
              </a>
              <small>发布前不在导航中显示；空白栏目满 5 个单项否决</small>
            </span>
          </li>
        ))}
      </ul>
      {due.length > SHOWN || empty.length > SHOWN ? (
        <p className={styles.more}>
          还有 {Math.max(0, due.length - SHOWN) + Math.max(0, empty.length - SHOWN)}{' '}
          项，请到栏目列表查看。
        </p>
      ) : null}
    </section>
  )
}
