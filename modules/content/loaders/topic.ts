import 'server-only'

import type { ItemView, PictureView } from '@/components/ui/views'
import { navigationTag, topicTag } from '@/modules/outbox/model'
import type { Topic } from '@/payload-types'

import { rowsOfTopic } from '../queries/lists'
import type { Row } from '../queries/lists'
import { topicBySlug, topicsOfSite } from '../queries/topics'
import type { PageContext } from './context'
import { coversOf, itemsOf } from './items'

const ITEMS_OF_A_TOPIC = 200

export interface TopicView {
  topic: Topic
  picture: PictureView | null
  groups: { title: string; items: ItemView[] }[]
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
]

/** One topic with its items by kind, or null when the site has none such. */
export async function loadTopic(context: PageContext, slug: string): Promise<TopicView | null> {
  const { payload, site } = context
  const topic = await topicBySlug(payload, site.id, slug)
  if (!topic) return null
  const rows = await rowsOfTopic(payload, site.id, topic.id, ITEMS_OF_A_TOPIC)
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
  return { groups, picture: pictures.get(topic.id) ?? null, tags: [topicTag(topic.id)], topic }
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
