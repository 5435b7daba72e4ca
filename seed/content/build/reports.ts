import { pictureKey } from '../../pictures'
import type { Subject } from '../parse'
import { BACKGROUND, KICKERS, LISTS, NEWS_ORDERS, NEXT, TABLES, VOICES } from '../patterns/news'
import { NOTICES } from '../patterns/notices'
import {
  ANSWER_PARTS,
  ANSWERS,
  FIGURE_PARTS,
  FIGURES,
  GUIDE_PARTS,
  GUIDES,
  SURVEY_PARTS,
  SURVEYS,
} from '../patterns/services'
import { VOCABULARY } from '../patterns/vocabulary'
import { toBlocks } from '../text'

import { speakAsSponsor } from './context'
import type { Writing } from './context'
import type { Draft, When, Written } from './drafts'

type Make = (id: string, channel: string, subject: Subject, turn?: number) => Draft

const draft =
  (when: When, write: (subject: Subject, turn: number) => Draft['write']): Make =>
  (id, channel, subject, turn = 0) => ({
    id,
    channel,
    subject,
    when,
    write: write(subject, turn),
  })

/** Turns through a list from a start that differs from site to site. */
export const turnOf = <T>(items: readonly T[], { slots }: Writing, turn: number): T => {
  const start = [...(slots.short ?? '')].reduce((sum, char) => sum + char.charCodeAt(0), 0)
  const item = items[(start + turn) % items.length]
  if (item === undefined) throw new Error('Cannot turn through an empty list')
  return item
}

const byLine = ({ slots, write }: Writing): Pick<Written, 'author' | 'source' | 'keywords'> => ({
  author: write('{office}'),
  source: write('{unit}'),
  keywords: [write('{what}'), slots.short ?? ''],
})

/** The paragraphs after the opening fact, in one of the orders of patterns/news.ts. */
const reportText = (writing: Writing, subject: Subject, opening: string): string => {
  const { random } = writing
  const how = random.sample(VOCABULARY[subject.theme].how, 3)
  const pools = new Map<string, string[]>([
    ['F', [opening]],
    ['B', BACKGROUND],
    ['H', how],
    ['V', VOICES],
    ['L', LISTS],
    ['T', TABLES],
    ['N', NEXT],
  ])
  return [...random.pick(NEWS_ORDERS)]
    .map((mark) => {
      if (mark === 'H') return how.shift() ?? ''
      return random.pick(pools.get(mark) ?? [''])
    })
    .map(writing.write)
    .join('\n')
}

/** A report under the subject's own headline; `pictured` adds a drawing. */
export const news = (pictured = false, prefix = ''): Make =>
  draft('news', (subject) => (writing) => {
    const { random, write } = writing
    const body = toBlocks(reportText(writing, subject, '{fact}。'))
    const picture = pictureKey(subject.theme, random.int(0, 5))
    if (pictured) body.splice(1, 0, { type: 'image', picture, caption: write('{what}（示意图）') })
    return {
      kind: 'news',
      title: write(prefix) + subject.headline,
      body,
      ...(random.next() < 0.2 ? { kicker: random.pick(KICKERS) } : {}),
      ...(random.next() < 0.15 ? { subtitle: write('——{what}见闻') } : {}),
      ...(pictured ? { pictures: [picture] } : {}),
      ...byLine(writing),
    }
  })

/** An opening and `count` paragraphs of a pool, in the order of the pool. */
export const pooledText = (
  { random, write }: Writing,
  opening: string,
  pool: readonly string[],
  count: number,
): string => {
  const chosen = new Set(random.sample(pool, count))
  return [opening, ...pool.filter((part) => chosen.has(part))].map(write).join('\n')
}

/** An item on a title that comes from a list (streets, tips, interviews), from its own pool. */
export const brief = (
  when: When,
  kind: 'news' | 'notice',
  title: string,
  lead: string,
  pool: readonly string[],
): Make =>
  draft(when, () => (writing, _day, context) => {
    speakAsSponsor(writing, context)
    return {
      kind,
      title: writing.write(title),
      body: toBlocks(pooledText(writing, lead, pool, writing.random.int(2, 4))),
      ...byLine(writing),
      keywords: [writing.slots.short ?? '', writing.slots.place ?? ''],
    }
  })

/** 通告, 公告, 公示, 通知. */
export const notice: Make = draft('notice', (_, turn) => (writing) => {
  const [title = '', ...lines] = turnOf(NOTICES, writing, turn * 5).split('\n')
  const isList = title.includes('名单')
  return {
    kind: 'notice',
    title: writing.write(title),
    body: toBlocks(writing.write(lines.join('\n'))),
    ...(isList
      ? { attachments: [{ title: writing.write('{what}名单'), format: 'xlsx' as const }] }
      : {}),
    ...(turn === 0 && writing.random.next() < 0.35 ? { pin: { rank: 1, untilDays: 30 } } : {}),
    ...byLine(writing),
  }
})

const assembled = (
  when: When,
  titles: readonly string[],
  parts: readonly string[],
  count: number,
  lead: string,
): Make =>
  draft(when, (_, turn) => (writing) => {
    const { random, write } = writing
    const chosen = new Set(random.sample(parts, count))
    const text = [lead, ...parts.filter((part) => chosen.has(part))].map(write).join('\n')
    return {
      kind: 'notice',
      title: write(turnOf(titles, writing, turn * 5)),
      body: toBlocks(text),
      ...byLine(writing),
    }
  })

/** 办事指引. */
export const guide: Make = assembled(
  'other',
  GUIDES,
  GUIDE_PARTS,
  5,
  '[为方便{people}|针对来电集中的问题]，{unit}整理了{what}的办理说明，[内容有变化以窗口公示为准|先看条件，再备材料]。',
)

/** 回应关切. */
export const answer: Make = assembled(
  'other',
  ANSWERS,
  ANSWER_PARTS,
  4,
  '[{fact1}。对此有不少关心和疑问|{what}推进以来，{people}提出了一些问题]，{unit}[核对情况后|会同{office}]答复如下。',
)

/** 征集调查. */
export const survey: Make = assembled(
  'other',
  SURVEYS,
  SURVEY_PARTS,
  3,
  '{what}[与每一位{people}有关|还有不少可以商量的地方]，欢迎您提出意见。',
)

/** 数据. */
export const figures: Make = assembled(
  'other',
  FIGURES,
  FIGURE_PARTS,
  3,
  '[本期数据由{office}汇总|根据各片区报送和系统记录]，[按月更新|同比口径一致]。',
)
