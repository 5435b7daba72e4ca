import { beforeAll, expect, it } from 'vitest'

import { readPreview } from '@/lib/preview'
import type { Channel, User } from '@/payload-types'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { knowHosts } from '@/tests/helpers/hosts'

import { draftOf } from './queries/draft'

const system = { overrideAccess: true } as const
const HOURS = 3_600_000

describeOnBothDatabases('a preview link of an item', (world) => {
  let content: ContentWorld
  let news: Channel
  let editor: User
  let item: string

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    news = await content.channel('news')
    editor = await content.user('editor')
    await knowHosts(content.payload)
    const { body } = await content.rest(editor, 'POST', '/api/articles?draft=true&depth=0', {
      title: '还没有发布的稿件',
      channel: news.id,
      kind: 'news',
      site: content.site.id,
    })
    item = (body['doc'] as { id: string }).id
  })

  const ask = (user: User | null, id: string) =>
    content.rest(user, 'POST', `/api/articles/${id}/preview-link`, {})

  it('shows the draft on its site for three days, and the log says who made it', async () => {
    const { body, status } = await ask(editor, item)

    expect(status).toBe(200)
    const url = new URL(String(body['url']))
    expect(url.hostname).toBe(`${content.site.slug}.localhost`)
    const preview = await readPreview(url.pathname.replace('/preview/', ''))
    expect(preview).toMatchObject({
      show: { collection: 'articles', id: item },
      site: content.site.id,
      until: body['until'],
    })
    const left = Date.parse(preview!.until) - Date.now()
    expect(left).toBeGreaterThan(71.9 * HOURS)
    expect(left).toBeLessThanOrEqual(73 * HOURS)

    const { docs } = await content.payload.find({
      collection: 'audit-logs',
      where: { and: [{ event: { equals: 'share' } }, { subjectId: { equals: item } }] },
      ...system,
    })
    expect(docs.map(({ actorName, title }) => [actorName, title])).toEqual([
      [editor.name, '还没有发布的稿件'],
    ])
  })

  it('is refused to those who do not work on the item', async () => {
    const abroad = await content.user('editor', content.otherSite)
    const live = await content.article(news, { title: '已经公开' })

    expect((await ask(abroad, item)).status).toBe(404)
    expect((await ask(abroad, live.id)).status).toBeGreaterThanOrEqual(403)
    expect(await ask(null, item)).toMatchObject({ sentence: '请先登录再操作。', status: 403 })
  })

  it('shows the newest draft, and nothing once the item is in the bin', async () => {
    await content.rest(editor, 'PATCH', `/api/articles/${item}?draft=true`, { title: '改过一次' })
    expect((await draftOf(content.payload, item))?.title).toBe('改过一次')

    await content.rest(editor, 'PATCH', `/api/articles/${item}`, {
      deletedAt: new Date().toISOString(),
    })
    expect(await draftOf(content.payload, item)).toBeNull()
  })
})
