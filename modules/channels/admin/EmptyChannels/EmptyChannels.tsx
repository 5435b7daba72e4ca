import type { UIFieldServerProps } from 'payload'

import { asUser } from '@/lib/as'
import { EMPTY_CHANNELS_REFUSED } from '@/modules/sites/model/site'

import { emptyChannelsOf } from '../../queries'
import styles from './EmptyChannels.module.css'

/** What the rule means for a site in this state, in the words of a webmaster. */
const verdict = (count: number, live: boolean): string => {
  if (live) return '站点已正式运行，请尽快发布内容。'
  return count >= EMPTY_CHANNELS_REFUSED
    ? `达到 ${EMPTY_CHANNELS_REFUSED} 个，现在不能转为正式运行。`
    : `未满 ${EMPTY_CHANNELS_REFUSED} 个，可以转为正式运行。`
}

/**
 * Beside the state of a site: the visible channels that are still empty, before anybody tries to go live
 * (standards.md 4.2 row 4). A new site has none to count yet.
 */
export async function EmptyChannels({ data, id, payload, req }: UIFieldServerProps) {
  if (!id) return null
  const empty = await emptyChannelsOf(payload, String(id), asUser(req))
  if (empty.length === 0) {
    return <p className={styles.fine}>没有可见的空白栏目。</p>
  }
  return (
    <section className={styles.box} aria-label="空白栏目">
      <p className={empty.length >= EMPTY_CHANNELS_REFUSED ? styles.refused : styles.count}>
        <strong>{empty.length}</strong> 个可见的空白栏目
      </p>
      <p className={styles.rule}>
        {verdict(empty.length, data?.['state'] === 'live')}检查指标：空白栏目满{' '}
        {EMPTY_CHANNELS_REFUSED} 个单项否决。
      </p>
      <ul className={styles.list}>
        {empty.map((channel) => (
          <li key={channel.id}>
            <a href={`/admin/collections/channels/${channel.id}`}>{channel.name}</a>
            <span>
              {channel.path}
              {channel.updateDutyDays ? ` · ${channel.updateDutyDays} 天内须更新` : ' · 不限期'}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.rule}>发布内容，或在栏目里取消“在导航和地图中显示”。</p>
    </section>
  )
}
