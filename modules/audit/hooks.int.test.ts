import { beforeAll, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'

const system = { overrideAccess: true } as const

describeOnBothDatabases('the log of changes', (world) => {
  let content: ContentWorld
  let editor: User
  let item: string

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    editor = await content.user('editor')
    const article = await content.article(await content.channel('news'))
    item = article.id
  })

  const logged = async () => {
    const { docs } = await content.payload.find({
      collection: 'audit-logs',
      depth: 0,
      sort: '-createdAt',
      where: { subjectId: { equals: item } },
      ...system,
    })
    return docs.map(({ event, fields }) => ({ event, fields }))
  }

  it.each([0, 2])('names what was changed, whatever depth the answer has: %i', async (depth) => {
    const data = { title: `关于深度${depth}的通知` }
    const { status } = await content.rest(
      editor,
      'PATCH',
      `/api/articles/${item}?depth=${depth}`,
      data,
    )

    expect(status).toBe(200)
    expect((await logged())[0]).toEqual({ event: 'update', fields: ['title'] })
  })
})
