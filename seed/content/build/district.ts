import { randomFrom } from '../../random'
import type { Subject } from '../parse'
import { STREET_NEWS, STREET_PARTS, TIP_PARTS, TIPS } from '../patterns/streets'

import { bureauOf, servicesFirst } from './context'
import type { Context } from './context'
import type { Draft } from './drafts'
import { policy, plan } from './documents'
import { answer, brief, figures, guide, news, notice, survey } from './reports'
import {
  aboutDraft,
  leaderDrafts,
  organisationDrafts,
  sightDrafts,
  standingDrafts,
} from './standing'

/** Everything a district's portal shows at first, without days and interpretations. */
export const districtDrafts = (context: Context, at: (index: number) => Subject): Draft[] => {
  const { facts, site } = context
  const random = randomFrom(`${site.slug}/plan`)
  const streets = random.sample(facts.units, 5)
  const [tipped, towns] = [streets.slice(0, 2), streets.slice(2)]
  const plain: Subject = { ...at(0), theme: 's', season: null }
  const leading = facts.subjects
    .filter((one, i) => facts.subjects.findIndex((o) => o.theme === one.theme) === i)
    .slice(2, 5)
  const services = servicesFirst(facts.subjects)
  const many = (count: number, make: (index: number) => Draft): Draft[] =>
    Array.from({ length: count }, (_, index) => make(index))
  return [
    ...many(5, (i) => news(i === 0)(`news:${i}`, 'xw/yw', at(i))),
    ...many(facts.subjects.length - 7, (i) => news()(`bureau:${i}`, 'xw/bmdt', at(7 + i))),
    ...many(2, (i) => news(true)(`picture:${i}`, 'xw/tpxw', at(5 + i))),
    ...random
      .sample(STREET_NEWS, 3)
      .map(([title, lead], i) =>
        brief(
          'news',
          'news',
          `${towns[i] ?? ''}：${title}`,
          lead,
          STREET_PARTS,
        )(`street:${i}`, 'jdxz/jzdt', plain),
      ),
    ...many(3, (i) => notice(`notice:${i}`, 'zwgk/tzgg', at([1, 3, 6][i] ?? 0), i)),
    ...many(4, (i) => policy(`policy:${i}`, 'zwgk/zcwj', at([0, 2, 5, 8][i] ?? 0), i)),
    ...leaderDrafts(context, 'zwgk/ldxx', at(0)),
    ...organisationDrafts(
      context,
      'zwgk/jgzn',
      'bureau-office',
      leading.map((one) => bureauOf(context, one.theme)),
      leading,
      '负责{what}等工作，[拟订年度计划并组织实施|受理群众办理和投诉]',
    ),
    ...organisationDrafts(
      context,
      'jdxz/jzml',
      'street-office',
      streets.slice(0, 3),
      facts.subjects,
      '负责辖区公共服务、公共管理和公共安全，[今年把{what}列为重点|设便民服务窗口{6-14}个]',
    ),
    plan('plan:0', 'zwgk/ghjh', at(4), 0),
    ...many(2, (i) => guide(`guide:${i}`, 'bsfw/bszy', services[i] ?? at(0), i)),
    ...random
      .sample(TIPS, 2)
      .map(([title, lead], i) =>
        brief(
          'other',
          'notice',
          title.replace('{street}', tipped[i] ?? ''),
          lead,
          TIP_PARTS,
        )(`tip:${i}`, 'bsfw/bmts', plain),
      ),
    survey('survey:0', 'hdjl/zjdc', at(6)),
    ...many(2, (i) => answer(`answer:${i}`, 'hdjl/hygq', services[2 * i + 1] ?? at(0), i)),
    ...many(2, (i) => figures(`figures:${i}`, 'sj', at(2 + 5 * i), i)),
    aboutDraft(context, 'zj/gk', at(0)),
    ...sightDrafts(context, 'zj/fw', { ...plain, theme: 'k' }),
    ...standingDrafts(at(0), 'zwgk/czyjs'),
  ]
}
