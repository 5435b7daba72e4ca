import type { UIFieldServerProps } from 'payload'

import { asUser } from '@/lib/as'
import { EMPTY_CHANNELS_REFUSED } from '@/modules/sites/model/site'

import { emptyChannelsOf } from '../../queries'
import styles from './EmptyChannels.module.css'
import { wordsIn } from './words'

/** What the rule means for a site in this state, in the words of a webmaster. */
function verdict(count: number, live: boolean, words: ReturnType<typeof wordsIn>): string {
  if (live) return words.live
  const refused = count >= EMPTY_CHANNELS_REFUSED
  return refused ? words.forbidden(EMPTY_CHANNELS_REFUSED) : words.allowed(EMPTY_CHANNELS_REFUSED)
}

/**
 * Beside the state of a site: the visible channels that are still empty, before anybody tries to go live
 * (standards.md 4.2 row 4). A new site has none to count yet.
 */
export async function EmptyChannels({ data, i18n, id, payload, req }: UIFieldServerProps) {
  if (!id) return null
  const words = wordsIn(i18n.language)
  const empty = await emptyChannelsOf(payload, String(id), asUser(req))
  if (empty.length === 0) {
    return <p className={styles.fine}>{words.fine}</p>
  }
  return (
    <section className={styles.box} aria-label={words.title}>
      <p className={empty.length >= EMPTY_CHANNELS_REFUSED ? styles.refused : styles.count}>
        <strong>{empty.length}</strong> {words.count}
      </p>
      <p className={styles.rule}>
        {verdict(empty.length, data?.['state'] === 'live', words)}
        {words.rule(EMPTY_CHANNELS_REFUSED)}
      </p>
      <ul className={styles.list}>
        {empty.map((channel) => (
          <li key={channel.id}>
            <a href={`/admin/collections/channels/${channel.id}`}>{channel.name}</a>
            <span>
              {channel.path}
              {channel.updateDutyDays ? words.due(channel.updateDutyDays) : words.noDue}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.rule}>{words.help}</p>
    </section>
  )
}
