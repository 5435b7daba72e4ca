import { Button, Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { assignmentsWith, isPlatform, personOf, sitesOf } from '@/access/person'
import { formatChineseDay } from '@/lib/dates'
import { channelHealth } from '@/modules/channels/queries'
import { siteNames } from '@/modules/sites/queries'

import { draftsOf, publishedToday } from '../../queries/desk'
import { templatesFor } from '../../queries/templates'
import styles from './Desk.module.css'
import { Drafts } from './Drafts'
import { Health } from './Health'
import { StartFrom } from './StartFrom'
import { Today } from './Today'

/**
 * 我的工作台, the first screen: what I have not finished, what my sites published today, what my sites owe.
 * A part appears for those who have a use for it; each says in words when there is nothing.
 */
export async function Desk({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
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
  const names = new Map((await siteNames(req.payload)).map((site) => [site.id, site.shortName]))
  const several = overseesAll || own.length > 1
  const { day, weekday } = formatChineseDay(now)
  return (
    <Gutter className={styles.desk}>
      <header className={styles.head}>
        <div>
          <h1>{headline(drafts.length, writes)}</h1>
          <p>
            {day}，{weekday}
          </p>
        </div>
        {writes ? (
          <div className={styles.write}>
            <Button el="link" margin={false} size="large" to="/admin/collections/articles/create">
              写稿件
            </Button>
            <StartFrom templates={templates} />
          </div>
        ) : null}
      </header>
      <div className={styles.columns}>
        <div>
          {writes ? <Drafts items={drafts} now={now} /> : null}
          {own.length > 0 ? <Today {...today} names={several ? names : null} /> : null}
        </div>
        {health ? <Health health={health} names={several ? names : null} /> : null}
      </div>
      {!writes && !health ? (
        <p className={styles.nothing}>
          您的账号还没有站点岗位。需要写稿或管理站点，请联系安全管理员分配岗位。
        </p>
      ) : null}
    </Gutter>
  )
}

function headline(drafts: number, writes: boolean): string {
  if (!writes) return '我的工作台'
  return drafts > 0 ? `我的工作台，有 ${drafts} 篇稿件没写完` : '我的工作台，稿件都已办完'
}
