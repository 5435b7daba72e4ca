import { randomFrom } from '../random'
import type { SiteSeed } from '../sites'

import { writing } from './build/context'
import type { Context } from './build/context'
import { departmentDrafts } from './build/department'
import { districtDrafts } from './build/district'
import { interpretation } from './build/documents'
import { dateDrafts } from './build/drafts'
import type { Draft } from './build/drafts'
import { numberPolicies } from './build/numbering'
import { portalDrafts } from './build/portal'
import { sharedTo } from './build/sharing'
import { officeTime, workingDay } from './dates'
import { factsOf } from './facts'
import type { Subject } from './parse'
import { summarise } from './text'
import type { SeedArticle } from './types'

export { lastOfficeDay } from './dates'
export type { Block, SeedArticle, SeedAttachment } from './types'

const BUILDERS = { portal: portalDrafts, district: districtDrafts, department: departmentDrafts }

const isNews = (draft: Draft): boolean => draft.when === 'news'

/**
 * The sample content of a site on the day `today` (`YYYY-MM-DD` in Asia/Shanghai, see
 * lastOfficeDay): every channel of its blueprint filled, ages from today back to fourteen months.
 * Pure: the same arguments give the same items; keys do not depend on the day. Throws when the
 * site has no notes.
 */
export const generateContent = (site: SiteSeed, today: string): SeedArticle[] => {
  const facts = factsOf(site.slug)
  const context: Context = { site, facts, today }
  const subjectAt = (index: number): Subject => {
    const subject = facts.subjects[index % facts.subjects.length]
    if (!subject) throw new Error(`The site ${site.slug} has no subjects`)
    return subject
  }
  const drafts = BUILDERS[site.kind](context, subjectAt)
  const randomOf = (id: string) => randomFrom(`${site.slug}/day/${id}`)
  const days = new Map<string, string>()

  const write = (draft: Draft): SeedArticle => {
    const found = days.get(draft.id)
    if (!found) throw new Error(`No day for ${draft.id}`)
    const day = isNews(draft) ? found : workingDay(found)
    const written = draft.write(writing(context, draft.id, draft.subject, day), day, context)
    const targets = sharedTo(site, draft.id)
    return {
      author: site.sponsor,
      source: site.sponsor,
      keywords: [site.shortName],
      summary: summarise(written.body) || written.title,
      ...written,
      key: `${site.slug}/${draft.id}`,
      channel: draft.channel,
      publishedAt: officeTime(day, today, randomOf(`time/${draft.id}`)),
      ...(written.interprets ? { interprets: `${site.slug}/${written.interprets}` } : {}),
      ...(targets.length > 0 ? { alsoPlacedOn: targets } : {}),
    }
  }

  const policies = drafts.filter((draft) => draft.id.startsWith('policy:'))
  const explained = policies
    .slice(0, 3)
    .map((base, at) =>
      interpretation(`interpretation:${at}`, 'zwgk/zcjd', base, at, () => write(base).title),
    )
  const all = [...drafts, ...explained]
  for (const [id, day] of dateDrafts(all, today, randomOf)) days.set(id, day)
  const items = all.map(write)
  return numberPolicies(items, site, (item) => item.publishedAt.slice(0, 10), randomOf)
}
