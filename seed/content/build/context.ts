import { randomFrom } from '../../random'
import type { Random } from '../../random'
import type { SiteSeed } from '../../sites'
import { addDays, inChinese } from '../dates'
import type { SiteFacts, Subject, Theme } from '../parse'
import type { Slots } from '../text'
import { expand } from '../text'
import { VOCABULARY } from '../patterns/vocabulary'

/** What every builder knows about the site it writes for. */
export type Context = { site: SiteSeed; facts: SiteFacts; today: string }

const BUREAUS: Record<Theme, string> = {
  c: '住房和城乡建设局',
  w: '水务局',
  e: '商务局',
  s: '民政局',
  h: '卫生健康局',
  d: '教育局',
  t: '交通运输局',
  a: '农业农村局',
  k: '文化体育和旅游局',
  g: '政务服务局',
  f: '应急管理局',
}

/** Names the city's bureaus have other than a district's. */
const CITY_BUREAUS: Partial<Record<Theme, string>> = {
  h: '卫生健康委员会',
  k: '文化广电旅游局',
  g: '政务服务管理局',
  d: '教育局',
  a: '农业农村局',
  f: '应急管理局',
}

/** 2026-11-24 → 2026年10月: figures appear after the month they count. */
const lastMonth = (day: string): string => {
  const before = addDays(day, -Number(day.slice(8, 10)))
  return `${before.slice(0, 4)}年${Number(before.slice(5, 7))}月`
}

/** The bureau in charge of a trade, by its place: 锦江区教育局, 成都市教育局. */
export const bureauOf = ({ site }: Context, theme: Theme): string =>
  site.kind === 'portal'
    ? `成都市${CITY_BUREAUS[theme] ?? BUREAUS[theme]}`
    : `${site.shortName}${BUREAUS[theme]}`

/** The office that speaks on a subject: the department itself, or a district's bureau. */
const officeOf = ({ site, facts, today }: Context, theme: Theme, random: Random): string => {
  if (site.kind === 'department') return random.pick(facts.units)
  return bureauOf({ site, facts, today }, theme).replace(/^成都市/, '市')
}

/** Lets the office that runs the site speak instead of the office of the subject. */
export const speakAsSponsor = ({ slots }: Writing, { site }: Context): void => {
  slots.unit = site.sponsor
  if (site.kind !== 'department') slots.office = site.sponsor
}

/** Subjects people have to apply or register for come first: guides are about them. */
export const servicesFirst = (subjects: readonly Subject[]): Subject[] => {
  const isService = ({ what }: Subject): boolean =>
    /补贴|补助|申请|登记|认定|办理|预约|备案|开放|提取|审批|许可|参保|资助|签注|过户|报告|门诊|接种|签约|结算|培训|托育|认养|申报|注销|维权|过桥|公寓|租/.test(
      what,
    )
  return [...subjects.filter(isService), ...subjects.filter((one) => !isService(one))]
}

/** Plainly invented number: the exchange 0000 does not exist. */
export const phone = (random: Random): string => `028-0000-${random.int(1000, 9999)}`

/** Places the site speaks of: its own streets, or districts for the city's offices. */
const places = ({ site, facts }: Context): string[] =>
  site.kind === 'district'
    ? facts.units
    : [
        ...['锦江区', '青羊区', '金牛区', '武侯区', '成华区', '龙泉驿区', '新都区', '双流区'],
        ...['郫都区', '简阳市', '都江堰市', '彭州市', '崇州市', '金堂县', '蒲江县', '新津区'],
      ]

export type Writing = { random: Random; slots: Slots; write: (pattern: string) => string }

/**
 * The pen for one item: its own random source (so that adding an item changes no other) and the
 * slots of site, subject and day. `day` is `YYYY-MM-DD`.
 */
export const writing = (
  context: Context,
  key: string,
  subject: Subject,
  day: string,
  extra: Slots = {},
): Writing => {
  const { site, facts } = context
  const random = randomFrom(`${site.slug}/${key}`)
  const words = VOCABULARY[subject.theme]
  const [place = '', place2 = ''] = random.sample(places(context), 2)
  const year = Number(day.slice(0, 4))
  const [fact1 = ''] = subject.fact.split('。')
  const slots: Slots = {
    about: facts.about,
    fact: subject.fact,
    fact1,
    later: inChinese(addDays(day, random.int(45, 90))),
    month: lastMonth(day),
    issuer: site.name.replace(/门户网站$/, ''),
    name: site.name.replace(/网站$/, ''),
    office: officeOf(context, subject.theme, random),
    people: words.people,
    phone: phone(random),
    place,
    place2,
    last: String(year - 1),
    measure: words.measure,
    region: site.kind === 'district' ? site.shortName : '成都市',
    short: site.shortName,
    site: words.site,
    soon: inChinese(addDays(day, random.int(8, 28))),
    street: place,
    stuff: words.stuff,
    unit: site.kind === 'department' ? site.shortName : officeOf(context, subject.theme, random),
    what: subject.what,
    worker: words.worker,
    year: String(year),
    ...extra,
  }
  return { random, slots, write: (pattern) => expand(pattern, slots, random) }
}
