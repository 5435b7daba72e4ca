import { beforeAll, expect, it } from 'vitest'

import { asSystem } from '@/lib/as'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { realWorld } from '@/tests/helpers/world'

const WHY = 'an item to be copied'
const collection = 'articles' as const

describeOnBothDatabases('复制为新稿', (database) => {
  const world = realWorld(database)
  let source: string
  let foreign: string

  const make = async (more: object): Promise<string> => {
    const data = {
      title: '关于印发示例办法的通知',
      _status: 'published',
      alsoIn: [{ channel: world.channels.outside, pinRank: 5 }],
      author: '示例作者',
      channel: world.channels.inside,
      editorInCharge: '示例编辑',
      isOriginal: true,
      kind: 'policy',
      placing: { handOrder: 3, listTitle: '短标题', pinRank: 9 },
      policy: { docNo: '示府〔2026〕1号', indexNo: 'X-2026-1', issuer: '示例机关' },
      site: world.sites.east,
      summary: '摘要照抄。',
      unit: world.units.street,
      ...more,
    }
    const made = await world.payload.create({
      collection,
      data: data as never,
      ...asSystem(null, WHY),
    })
    return made.id
  }
  const stored = (id: string) =>
    world.payload.findByID({ id, collection, depth: 0, ...asSystem(null, WHY) })
  const copy = (id: string, body: object = {}) =>
    world.rest('writer', 'POST', `/articles/${id}/duplicate`, body)
  const copied = async (id: string, body?: object) => {
    const answer = await copy(id, body)
    expect(answer.status).toBe(200)
    return stored((answer.body['doc'] as { id: string }).id)
  }

  beforeAll(async () => {
    source = await make({})
    foreign = await make({
      alsoIn: [],
      channel: world.channels.west,
      site: world.sites.west,
      unit: world.units.westOffice,
    })
  })

  it('is a draft of the copier’s unit with the text and without the history', async () => {
    const fresh = await copied(source, { _status: 'published' })

    expect(fresh).toMatchObject({
      title: '关于印发示例办法的通知（副本）',
      _status: 'draft',
      channel: world.channels.inside,
      isOriginal: false,
      kind: 'policy',
      policy: { issuer: '示例机关' },
      summary: '摘要照抄。',
      unit: world.units.office,
    })
    const { alsoIn, author, editorInCharge, liveOn, placing, policy, publishedAt, shortId } = fresh
    expect({ alsoIn, liveOn }).toEqual({ alsoIn: [], liveOn: [] })
    expect(
      [
        author,
        editorInCharge,
        placing?.handOrder,
        placing?.listTitle,
        placing?.pinRank,
        policy?.docNo,
        policy?.indexNo,
        publishedAt,
        shortId,
        fresh.source,
      ].filter((value) => value !== null && value !== undefined),
    ).toEqual([])
  })

  it('stands nowhere and leaves the first item as it is', async () => {
    const before = await stored(source)
    const fresh = await copied(source)
    const { totalDocs } = await world.payload.count({
      collection: 'placements',
      where: { article: { equals: fresh.id } },
      ...asSystem(null, WHY),
    })

    expect(totalDocs).toBe(0)
    expect(await stored(source)).toEqual(before)
  })

  it('marks a copy of a copy once, and never beyond the longest title', async () => {
    const long = await make({ title: '长'.repeat(120) })
    const [first, cut] = [await copied(source), await copied(long)]

    expect((await copied(first.id)).title).toBe('关于印发示例办法的通知（副本）')
    expect(cut.title).toBe(`${'长'.repeat(116)}（副本）`)
  })

  it('gets an address of its own when it is published', async () => {
    const fresh = await copied(source)
    const data = { _status: 'published' }
    const answer = await world.rest('editor', 'PATCH', `/articles/${fresh.id}`, data)
    const [one, other] = [await stored(source), await stored(fresh.id)]

    expect(answer.status).toBe(200)
    expect(other.shortId).toMatch(/^[a-z0-9]{8}$/)
    expect(other.shortId).not.toBe(one.shortId)
  })

  it.each([
    ['as it is', {}],
    ['into the own site', { own: true }],
  ])('is refused for an item of another site %s', async (_, { own = false }: { own?: boolean }) => {
    const place = { channel: world.channels.inside, site: world.sites.east }
    const answer = await copy(foreign, own ? place : {})

    expect(answer.status).toBe(403)
  })
})
