import { pictureLike } from '../../pictures'
import type { Subject } from '../parse'
import { BUDGET, PAGES, SYSTEMS, YEARLY } from '../patterns/pages'
import { SIGHT_PARTS } from '../patterns/streets'
import { toBlocks } from '../text'
import type { SeedArticle } from '../types'

import { phone, speakAsSponsor } from './context'
import type { Context, Writing } from './context'
import type { Draft, When, Written } from './drafts'
import { pooledText } from './reports'

const item = (
  id: string,
  channel: string,
  subject: Subject,
  when: When,
  write: Draft['write'],
): Draft => ({ id, channel, subject, when, write })

const by = ({ write, slots }: Writing): Pick<Written, 'author' | 'source' | 'keywords'> => ({
  author: write('{office}'),
  source: write('{unit}'),
  keywords: [slots.short ?? ''],
})

const paper =
  (title: string, body: string, kind: SeedArticle['kind'] = 'notice'): Draft['write'] =>
  (writing, _day, context) => {
    speakAsSponsor(writing, context)
    return {
      kind,
      title: writing.write(title),
      body: toBlocks(writing.write(body)),
      ...by(writing),
    }
  }

/** Single pages and standing papers of the disclosure blocks and the footer. */
export const standingDrafts = (subject: Subject, money: string): Draft[] => {
  const page = (id: string, channel: string, title: string, body: string): Draft =>
    item(id, channel, subject, 'standing', paper(title, body))
  return [
    page('page:gywm', 'gywm', '关于{name}网站', PAGES.about),
    page('page:wzsm', 'wzsm', '{name}网站声明', PAGES.statement),
    page('page:ysbh', 'ysbh', '{name}网站隐私保护', PAGES.privacy),
    page('page:lxwm', 'lxwm', '联系{name}网站', PAGES.contact),
    page('page:zn', 'zwgk/zfxxgk/zn', '{short}政府信息公开指南', PAGES.guide),
    page('page:ysqgk', 'zwgk/zfxxgk/ysqgk', '向{short}申请公开政府信息', PAGES.request),
    ...SYSTEMS.map(([title, body], at) => page(`zd:${at}`, 'zwgk/zfxxgk/zd', title, body)),
    item(
      'nb:0',
      'zwgk/zfxxgk/nb',
      subject,
      1,
      paper('{short}{last}年政府信息公开工作年度报告', YEARLY),
    ),
    item('nb:1', 'zwgk/zfxxgk/nb', subject, 1, (writing, day, context) => ({
      ...paper(
        '{name}网站{last}年工作年度报表',
        '| 项目 | 数量\n| 信息发布总数（条） | {900-3600}\n| 解读信息（条） | {40-160}\n| 收到留言（件） | {120-900}\n| 平均办理时间（工作日） | {2-4}.{1-9}\n| 征集调查（期） | {4-18}\n| 安全检测评估（次） | {2-6}\n[统计期为全年，数据由系统记录并经主办单位核对|报表按统一格式填报]。',
      )(writing, day, context),
      attachments: [{ title: writing.write('{last}年工作年度报表'), format: 'xlsx' }],
    })),
    item('money:0', money, subject, 2, paper('{short}{year}年预算公开说明', BUDGET)),
    item('money:1', money, subject, 9, paper('{short}{last}年决算公开说明', BUDGET)),
  ]
}

/** 分管 of deputies; which of them a site has turns with its subject. */
const DEPUTIES: [post: string, duties: string][] = [
  ['分管教育、卫生健康', '协助负责教育、卫生健康、医疗保障和退役军人服务，联系妇女儿童工作'],
  ['分管城市建设、交通', '协助负责住房建设、交通运输、城市管理和公园绿地，联系重大项目现场'],
  ['分管经济、科技', '协助负责工业、商务、科技和招商，联系企业服务与园区建设'],
  ['分管农业农村、水务', '协助负责农业农村、水务、生态环境和防汛抗旱，联系河长制工作'],
  ['分管公安、信访', '协助负责公安、司法和信访，联系基层治理与应急值守'],
  ['分管民政、文旅', '协助负责民政、文化旅游和体育，联系养老与社会组织'],
]

/** People by post only, in the order of rank. */
export const leaderDrafts = (context: Context, channel: string, subject: Subject): Draft[] => {
  const { site, facts } = context
  const isDepartment = site.kind === 'department'
  const head =
    site.kind === 'portal' ? '市长' : /区|县|市/.exec(site.shortName.at(-1) ?? '')?.[0] + '长'
  const chief = site.shortName.endsWith('新区') ? '管委会主任' : isDepartment ? '主要负责人' : head
  const deputy = isDepartment ? '分管负责人' : `副${chief.replace('管委会', '')}`
  return Array.from({ length: 4 }, (_, at) =>
    item(`leader:${at}`, channel, subject, 'standing', (writing) => {
      const unit = facts.units[at % facts.units.length] ?? ''
      const [field, fieldDuties] =
        DEPUTIES[(at + site.siteCode.charCodeAt(9) + site.shortName.length) % DEPUTIES.length] ?? []
      const post =
        at === 0 ? chief : isDepartment ? `${deputy}（分管${unit}）` : `${deputy}（${field ?? ''}）`
      const duties =
        at === 0
          ? '主持全面工作，分管人事、财务和审计'
          : isDepartment
            ? `协助负责${unit}工作，联系${writing.slots.place ?? ''}、${writing.slots.place2 ?? ''}`
            : (fieldDuties ?? '')
      speakAsSponsor(writing, context)
      return {
        kind: 'leader',
        title: `${site.shortName}${post}`,
        body: toBlocks(
          writing.write(
            `${duties}。\n公开电话：${phone(writing.random)}（样例）。[本页以职务公开分工|分工如有调整，二十个工作日内更新]。`,
          ),
        ),
        ...by(writing),
        leader: { post, duties },
      }
    }),
  )
}

/** Streets, towns, internal offices or bureaus, each with its invented telephone. */
export const organisationDrafts = (
  context: Context,
  channel: string,
  id: string,
  names: readonly string[],
  subjects: readonly Subject[],
  duties: string,
): Draft[] =>
  names.map((name, at) => {
    const subject = subjects[at % subjects.length]
    if (!subject) throw new Error(`No subject for the organisations of ${context.site.slug}`)
    return item(`${id}:${at}`, channel, subject, 'standing', (writing) => {
      const text = writing.write(duties)
      const number = phone(writing.random)
      const address = `${context.site.shortName}${writing.random.int(8, 190)}号（样例地址）`
      return {
        kind: 'organisation',
        title: name.startsWith(context.site.shortName) ? name : `${context.site.shortName}${name}`,
        body: toBlocks(
          `${text}。\n办公时间为工作日9:00—12:00、13:00—17:00，电话${number}（样例）。`,
        ),
        ...by(writing),
        organisation: { duties: text, address, phone: number },
      }
    })
  })

/** A page of the place or of the department's duties. */
export const aboutDraft = (context: Context, channel: string, subject: Subject): Draft =>
  item('page:about', channel, subject, 'standing', (writing) => {
    const { site, facts } = context
    const isDepartment = site.kind === 'department'
    const own = facts.subjects.slice(0, 2).map((one) => `负责${one.what}的组织、指导和监督`)
    Object.assign(writing.slots, {
      streets: facts.units.slice(0, 9).join('、'),
      gdp: facts.names[2] ?? '',
      pop: facts.names[3] ?? '',
      duty1: own[0] ?? '',
      duty2: own[1] ?? '',
    })
    return paper(
      isDepartment ? '{short}主要职责' : '{short}概况',
      isDepartment ? PAGES.duties : PAGES.place,
    )(writing, '', context)
  })

/** Sights and old crafts with a drawing. */
export const sightDrafts = (context: Context, channel: string, subject: Subject): Draft[] =>
  context.facts.sights.map(({ name, line }, at) => {
    const picture = pictureLike(`${name}${line}`, at)
    return item(`sight:${at}`, channel, { ...subject, what: name }, 'other', (writing) => ({
      kind: 'news',
      title: `${name}：${line}`,
      body: [
        ...toBlocks(pooledText(writing, `${line}。`, SIGHT_PARTS, 4)),
        { type: 'image', picture, caption: `${name}（示意图）` },
      ],
      ...by(writing),
      pictures: [picture],
    }))
  })

/** Downloads: forms, samples and registers. */
export const downloadDraft = (id: string, channel: string, subject: Subject, at: number): Draft =>
  item(id, channel, subject, 'other', (writing) => {
    const [suffix, format] = (
      [
        ['情况登记表（样表）', 'docx'],
        ['名录', 'csv'],
        ['工作手册', 'pdf'],
        ['材料清单', 'txt'],
      ] as const
    )[(at + subject.what.length) % 4] ?? ['登记表', 'docx']
    return {
      kind: 'download',
      title: `${subject.what}${suffix}`,
      body: [
        ...toBlocks(
          writing.write(
            '[请按实际情况填写，字迹清楚|表中带星号的为必填]，[可以打印后手写|也可到{site}领取纸质件]。疑问请打{phone}。',
          ),
        ),
        { type: 'attachment', attachment: 0 },
      ],
      attachments: [{ title: `${subject.what}${suffix}`, format }],
      ...by(writing),
    }
  })
