import type { ChannelHealth } from '@/modules/channels/queries'
import { EMPTY_CHANNELS_REFUSED } from '@/modules/sites/model/site'

import styles from './Desk.module.css'

/** Findings of one kind that are shown; the number says how many there are. */
const SHOWN = 8
const EMPTY_SHOWN = 12

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
        {empty.length > 0 ? (
          <li>
            <span className={styles.tag}>空白</span>
            <span>
              {empty.length} 个栏目还没有内容：
              {empty.slice(0, EMPTY_SHOWN).map((one, index) => (
                <span key={one.id}>
                  {index > 0 ? '、' : ''}
                  <a href={`/admin/collections/channels/${one.id}`}>
                    {at(one.site)}
                    {one.name}
                  </a>
                </span>
              ))}
              {empty.length > EMPTY_SHOWN ? ' 等' : ''}
              <small>一个站点满 {EMPTY_CHANNELS_REFUSED} 个可见的空白栏目，检查即不合格</small>
            </span>
          </li>
        ) : null}
      </ul>
      {due.length > SHOWN ? (
        <p className={styles.more}>还有 {due.length - SHOWN} 个栏目临近或超过更新期限。</p>
      ) : null}
    </section>
  )
}
