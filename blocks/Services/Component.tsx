import { LinkGrid } from '@/components/ui/LinkGrid/LinkGrid'
import type { LinkView } from '@/components/ui/views'

import styles from './Services.module.css'

export interface ServicesView {
  groups: { title: string; links: LinkView[] }[]
  events: LinkView[]
}

/** Services by who one is, and the events of a life in their order along a river. */
export function Services({ view: { events, groups } }: { view: ServicesView }) {
  return (
    <>
      {groups.length > 0 && (
        <div className={styles.groups}>
          {groups.map((group) => (
            <div key={group.title}>
              <h3 className={styles.group}>{group.title}</h3>
              <LinkGrid links={group.links} />
            </div>
          ))}
        </div>
      )}
      {events.length > 0 && (
        <div className={styles.river}>
          <h3 className={styles.quiet}>人生大事</h3>
          <ol className={styles.events}>
            {events.map((event) => (
              <li key={event.text}>
                <a href={event.href}>{event.text}</a>
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  )
}
