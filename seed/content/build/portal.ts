import type { Subject } from '../parse'
import {
  DISTRICT_BRIEFS,
  INTERVIEWS,
  INTERVIEW_PARTS,
  DISTRICT_PARTS,
  TIP_PARTS,
  TIPS,
} from '../patterns/streets'

import { bureauOf } from './context'
import type { Context } from './context'
import type { Draft } from './drafts'
import { policy, plan } from './documents'
import { answer, brief, figures, guide, news, notice, survey } from './reports'
import {
  aboutDraft,
  downloadDraft,
  leaderDrafts,
  organisationDrafts,
  sightDrafts,
  standingDrafts,
} from './standing'

const LINKS: [title: string, url: string][] = [
  ['中国政府网', 'https://www.gov.cn/'],
  ['四川省人民政府', 'https://www.sc.gov.cn/'],
  ['四川政务服务网', 'https://www.sczwfw.gov.cn/'],
  ['国家政务服务平台', 'https://gjzwfw.www.gov.cn/'],
  ['信用中国', 'https://www.creditchina.gov.cn/'],
  ['中国天气网', 'https://www.weather.com.cn/'],
]

/** Everything the city portal shows at first, without days and interpretations. */
export const portalDrafts = (context: Context, at: (index: number) => Subject): Draft[] => {
  const { facts } = context
  const first = at(0)
  const plain: Subject = { ...first, theme: 's', season: null }
  const leading = facts.subjects
    .filter((one, i) => facts.subjects.findIndex((o) => o.theme === one.theme) === i)
    .slice(2, 6)
  const many = (count: number, make: (index: number) => Draft): Draft[] =>
    Array.from({ length: count }, (_, index) => make(index))
  return [
    ...many(7, (i) => news(i < 2)(`news:${i}`, 'yw/zwyw', at(i))),
    ...many(3, (i) => news(false, '{unit}：')(`bureau:${i}`, 'yw/bmdt', at(7 + i))),
    ...DISTRICT_BRIEFS.slice(0, 3).map(([title, lead], i) =>
      brief('news', 'news', title, lead, DISTRICT_PARTS)(`brief:${i}`, 'yw/qxdt', plain),
    ),
    ...many(4, (i) => news(true)(`picture:${i}`, 'yw/tpxw', at(11 + i))),
    ...many(6, (i) => notice(`notice:${i}`, 'zwgk/tzgg', at(2 * i + 1), i)),
    ...many(6, (i) => policy(`policy:${i}`, 'zwgk/zcwj', at(2 * i), i)),
    ...leaderDrafts(context, 'zwgk/szfld', first),
    ...organisationDrafts(
      context,
      'zwgk/jgzn',
      'office',
      leading.map((one) => bureauOf(context, one.theme)),
      leading,
      '统筹全市{what}等工作，[拟订政策并监督落实|指导区（市）县开展业务]',
    ),
    ...many(2, (i) => plan(`plan:${i}`, 'zwgk/ghjh', at(6 + 3 * i), i)),
    ...many(2, (i) => guide(`guide:${i}`, 'zwfw/bszy', at(7 + 4 * i), i)),
    ...TIPS.slice(0, 2).map(([title, lead], i) =>
      brief('other', 'notice', title, lead, TIP_PARTS)(`tip:${i}`, 'zwfw/bmts', plain),
    ),
    downloadDraft('download:0', 'zwfw/cyxz', at(1), 0),
    downloadDraft('download:1', 'zwfw/cyxz', at(15), 1),
    survey('survey:0', 'hdjl/zjdc', at(9)),
    ...INTERVIEWS.slice(0, 3).map(([title, lead], i) =>
      brief('other', 'news', title, lead, INTERVIEW_PARTS)(`interview:${i}`, 'hdjl/zxft', plain),
    ),
    ...many(2, (i) => answer(`answer:${i}`, 'hdjl/hygq', at(4 + i), i)),
    ...many(2, (i) => figures(`figures:${i}`, 'sj/tjsj', at(8 + 7 * i), i)),
    aboutDraft(context, 'zj/gk', first),
    ...sightDrafts(context, 'zj/tfwh', { ...plain, theme: 'k' }),
    ...LINKS.map(([title, url], i): Draft => ({
      id: `link:${i}`,
      channel: 'zj/xglj',
      subject: first,
      when: 'standing',
      write: () => ({ kind: 'link', title, body: [], link: { url } }),
    })),
    ...standingDrafts(first, 'zwgk/czyjs'),
  ]
}
