import type { Subject } from '../parse'

import { servicesFirst } from './context'
import type { Context } from './context'
import type { Draft } from './drafts'
import { policy } from './documents'
import { answer, figures, guide, news, notice, survey } from './reports'
import {
  aboutDraft,
  downloadDraft,
  leaderDrafts,
  organisationDrafts,
  standingDrafts,
} from './standing'

/** Everything a department's site shows at first, without days and interpretations. */
export const departmentDrafts = (context: Context, at: (index: number) => Subject): Draft[] => {
  const { facts } = context
  const services = servicesFirst(facts.subjects)
  const many = (count: number, make: (index: number) => Draft): Draft[] =>
    Array.from({ length: count }, (_, index) => make(index))
  return [
    ...many(5, (i) => policy(`policy:${i}`, 'zwgk/bmwj', at(2 * i), i)),
    ...many(5, (i) => notice(`notice:${i}`, 'zwgk/gsgg', at(2 * i + 1), i)),
    aboutDraft(context, 'zwgk/jgzn', at(0)),
    ...leaderDrafts(context, 'zwgk/ldfg', at(0)),
    ...organisationDrafts(
      context,
      'zwgk/nsjg',
      'office',
      facts.units,
      facts.subjects,
      '承担{what}的[日常管理、统计和信息公开|政策拟订和业务指导]，[受理相关咨询|协调处理投诉]',
    ),
    ...many(6, (i) => news(i === 0)(`news:${i}`, 'gzdt', at(i))),
    ...many(facts.subjects.length - 6, (i) => news(i === 1)(`work:${i}`, 'ywgz', at(6 + i))),
    ...many(3, (i) => guide(`guide:${i}`, 'bsfw/bszy', services[i] ?? at(0), i)),
    ...many(2, (i) => downloadDraft(`download:${i}`, 'bsfw/xzzx', services[i + 3] ?? at(4), i)),
    survey('survey:0', 'hdjl/zjdc', at(5)),
    ...many(2, (i) => answer(`answer:${i}`, 'hdjl/hygq', services[2 * i + 1] ?? at(0), i)),
    ...many(2, (i) => figures(`figures:${i}`, 'sj', at(2 + 4 * i), i)),
    ...standingDrafts(at(0), 'zwgk/czxx'),
  ]
}
