import { Button, Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { assignmentsWith, isPlatform, personOf, sitesOf, sitesWith } from '@/access/person'
import { platformRoles } from '@/access/roles'
import type { PlatformRole } from '@/access/roles'
import { channelHealth } from '@/modules/channels/queries'
import { siteNames } from '@/modules/sites/queries'

import { draftsOf, publishedToday } from '../../queries/desk'
import { missedSlots } from '../../queries/schedule'
import { templatesFor } from '../../queries/templates'
import styles from './Desk.module.css'
import { Drafts } from './Drafts'
import { Health } from './Health'
import { StartFrom } from './StartFrom'
import { Today } from './Today'
import { wordsIn } from './words'

/** Where the work of an administrator of the platform begins. */
const OFFICES: Record<PlatformRole, string> = {
  audit: '/admin/collections/audit-logs',
  security: '/admin/collections/users',
  system: '/admin/collections/sites',
}

/**
 * 我的工作台, the first screen: what I have not finished, what my sites published today, what my sites owe.
 * A part appears for those who have a use for it; each says in words when there is nothing.
 */
export async function Desk({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const words = wordsIn(req.i18n.language)
  const person = personOf(req)
  const now = new Date().toISOString()
  const writes = assignmentsWith(person, 'draft').length > 0
  const own = sitesOf(person)
  const overseesAll = isPlatform(person, 'system', 'audit')
  const [onlySite = null] = own.length === 1 ? own : []
  const templates = writes ? await templatesFor(req, onlySite, null) : []
  const drafts = writes ? await draftsOf(req) : []
  const today = await publishedToday(req, own, now)
  const health =
    own.length > 0 || overseesAll ? await channelHealth(req, overseesAll ? null : own, now) : null
  // Slots are changed by those who publish; nobody else could do anything about one.
  const missed = await missedSlots(req, sitesWith(person, 'publish'), now)
  const names = new Map((await siteNames(req.payload)).map((site) => [site.id, site.shortName]))
  const several = overseesAll || own.length > 1
  const works = writes || own.length > 0
  const office = platformRoles.find((role) => isPlatform(person, role))
  return (
    // Payload's frame brings no main landmark.
    <main>
      <Gutter className={styles.desk}>
        <header className={styles.head}>
          <div>
            <h1>{headline(drafts.length, writes, words)}</h1>
            <p>{words.day(now)}</p>
          </div>
          {writes ? (
            <div className={styles.write}>
              <Button el="link" margin={false} size="large" to="/admin/collections/articles/create">
                {words.write}
              </Button>
              <StartFrom templates={templates} words={words} />
            </div>
          ) : null}
        </header>
        {office ? (
          <p className={styles.office}>
            <a href={OFFICES[office]}>{words.offices[office]}</a>
          </p>
        ) : null}
        <div className={styles.columns}>
          {works ? (
            <div>
              {writes ? <Drafts items={drafts} now={now} words={words} /> : null}
              {own.length > 0 ? (
                <Today {...today} names={several ? names : null} words={words} />
              ) : null}
            </div>
          ) : null}
          {health ? (
            <Health
              health={health}
              missed={missed}
              names={several ? names : null}
              opens={sitesWith(person, 'structure').length > 0}
              words={words}
            />
          ) : null}
        </div>
        {works || office ? null : <p className={styles.nothing}>{words.noPost}</p>}
      </Gutter>
    </main>
  )
}

function headline(drafts: number, writes: boolean, words: ReturnType<typeof wordsIn>): string {
  if (!writes) return words.title
  return drafts > 0 ? words.titleLeft(drafts) : words.titleDone
}
