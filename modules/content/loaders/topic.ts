import 'server-only'

import type { ItemView, PictureView } from '@/components/ui/views'
import { toShanghaiMonth } from '@/lib/dates'
import { navigationTag, topicTag } from '@/modules/outbox/model'
import type { Topic } from '@/payload-types'

import { monthRange } from '../model/months'
import { rowsOfTopic } from '../queries/lists'
import type { Row, TopicWindow } from '../queries/lists'
import { topicBySlug, topicsOfSite } from '../queries/topics'
import type { PageContext } from './context'
import { coversOf, itemsOf } from './items'

/** What the page of a topic shows of its newest; the rest stands on the pages of its months. */
const NEWEST = 60
/** More than any site publishes on one matter in a month. */
const IN_A_MONTH = 500

export interface TopicView {
  topic: Topic
  picture: PictureView | null
  groups: { title: string; items: ItemView[] }[]
  /** `2024年5月` on the page of a month, else null. */
  period: string | null
  /** Addresses of the pages with what came before and after; null where nothing did. */
  older: string | null
  newer: string | null
  tags: string[]
}

export interface TopicsView {
  items: ItemView[]
  tags: string[]
}

const PARTS: { title: string; kinds: Row['kind'][] }[] = [
  { kinds: ['news', 'video'], title: '动态' },
  { kinds: ['notice', 'download', 'link'], title: '通知公告' },
  { kinds: ['policy'], title: '政策文件' },
  { kinds: ['interpretation'], title: '政策解读' },
  { kinds: ['leader', 'organisation'], title: '领导和机构' },
]

/**
 * One topic with its items by kind: its newest, or all of one month, so that a page is bounded however much was
 * gathered and an old month keeps its address and its content.
 * @param month `2024-05`, or null for the page of the topic
 * @returns null when the site has no such topic, or the topic nothing of that month
 */
export async function loadTopic(
  context: PageContext,
  slug: string,
  month: string | null,
): Promise<TopicView | null> {
  const { payload, site } = context
  const topic = await topicBySlug(payload, site.id, slug)
  if (!topic) return null
  const window =
    month === null ? await newest(context, topic) : await ofMonth(context, topic, month)
  if (!window) return null
  const { newer, older, rows } = window
  const groups = await Promise.all(
    PARTS.map(async ({ kinds, title }) => ({
      items: await itemsOf(
        context,
        rows.filter((row) => kinds.includes(row.kind)),
      ),
      title,
    })),
  )
  const pictures = await coversOf(context, [topic])
  return {
    groups,
    newer,
    older,
    period: month && `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`,
    picture: pictures.get(topic.id) ?? null,
    tags: [topicTag(topic.id)],
    topic,
  }
}

interface Window {
  rows: Row[]
  older: string | null
  newer: string | null
}

const monthAddress = ({ slug }: Topic, row: Row | undefined): string | null =>
  row ? `/topics/${slug}/${toShanghaiMonth(row.publishedAt)}` : null

async function newest({ payload }: PageContext, topic: Topic): Promise<Window> {
  const rows = await rowsOfTopic(payload, topic.id, { limit: NEWEST + 1 })
  return { newer: null, older: monthAddress(topic, rows[NEWEST]), rows: rows.slice(0, NEWEST) }
}

async function ofMonth(
  { payload }: PageContext,
  topic: Topic,
  month: string,
): Promise<Window | null> {
  const range = monthRange(month.replace('-', ''))
  if (!range) return null
  const { from, to } = range
  const ask = (window: TopicWindow) => rowsOfTopic(payload, topic.id, window)
  const rows = await ask({ before: to, from, limit: IN_A_MONTH })
  if (rows.length === 0) return null
  const [[older], [newer]] = await Promise.all([
    ask({ before: from, limit: 1 }),
    ask({ from: to, limit: 1, order: 'oldest' }),
  ])
  return {
    newer: monthAddress(topic, newer) ?? `/topics/${topic.slug}`,
    older: monthAddress(topic, older),
    rows,
  }
}

/** All topics of a site as pictures with names. */
export async function loadTopics(context: PageContext): Promise<TopicsView> {
  const topics = await topicsOfSite(context.payload, context.site.id)
  const pictures = await coversOf(context, topics)
  return {
    items: topics.map((topic) => {
      const picture = pictures.get(topic.id)
      return {
        href: `/topics/${topic.slug}`,
        id: topic.id,
        title: topic.name,
        ...(topic.summary ? { summary: topic.summary } : {}),
        ...(topic.closed ? { tag: '已结束' } : {}),
        ...(picture ? { picture } : {}),
      }
    }),
    tags: [navigationTag(context.site.id), ...topics.map((topic) => topicTag(topic.id))].slice(
      0,
      100,
    ),
  }
}
