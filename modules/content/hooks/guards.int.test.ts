import type { Where } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import { asSystem } from '@/lib/as'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { realWorld } from '@/tests/helpers/world'

const WHY = 'an item to try the guards on'

describeOnBothDatabases('nobody publishes by a side door', (database) => {
  const world = realWorld(database)
  let item: string

  const collection = 'articles' as const
  const make = async (more: object = {}): Promise<string> => {
    const data = {
      _status: 'published',
      channel: world.channels.inside,
      site: world.sites.east,
      title: '原标题',
      unit: world.units.office,
      ...more,
    }
    const made = await world.payload.create({
      collection,
      data: data as never,
      ...asSystem(null, WHY),
    })
    return made.id
  }
  /** The row the public sees. */
  const stored = (id: string) =>
    world.payload.findByID({ id, collection, depth: 0, trash: true, ...asSystem(null, WHY) })
  const livePlaces = async (id: string): Promise<unknown[]> => {
    const where: Where = { and: [{ article: { equals: id } }, { live: { equals: true } }] }
    const { docs } = await world.payload.find({ collection: 'placements', depth: 0, where })
    return docs.map(({ channel }) => channel)
  }
  const versionOf = async (id: string): Promise<string> => {
    const where = { parent: { equals: id } }
    const { docs } = await world.payload.findVersions({ collection, sort: 'createdAt', where })
    return docs[0]?.id ?? ''
  }

  beforeEach(async () => {
    item = await make()
  })

  describe('a writer with a draft waiting on a public item', () => {
    beforeEach(async () => {
      const saved = await world.rest('writer', 'PATCH', `/articles/${item}?draft=true`, {
        title: '待审标题',
      })
      expect(saved.status).toBe(200)
    })

    it.each<[string, string, object]>([
      ['by status', '', { _status: 'published' }],
      ['by withdrawing', '', { _status: 'draft' }],
      ['by saving without a status', '', { title: '新标题' }],
      ['by status over a draft', '?draft=true', { _status: 'published' }],
      ['by status over an autosave', '?draft=true&autosave=true', { _status: 'published' }],
      ['by binning', '', { deletedAt: '2026-01-01T00:00:00.000Z' }],
    ])('changes nothing in public %s', async (_, query, data) => {
      const { body, status } = await world.rest(
        'writer',
        'PATCH',
        `/articles/${item}${query}`,
        data,
      )

      expect(status).toBe(403)
      expect(JSON.stringify(body['errors'])).toContain('您的岗位不能发布或撤下')
      expect(await stored(item)).toMatchObject({ _status: 'published', title: '原标题' })
      expect(await livePlaces(item)).toEqual([world.channels.inside])
    })

    it('shows colleagues of other units the public words, not the draft', async () => {
      const one = await world.rest('writer2', 'GET', `/articles/${item}?draft=true&depth=0`)
      const many = await world.rest('writer2', 'GET', '/articles?draft=true&limit=0&depth=0')

      expect(one.body['title']).toBe('原标题')
      expect(JSON.stringify(many.body)).not.toContain('待审标题')
    })

    it('changes nothing in public by a bulk update', async () => {
      for (const data of [{ _status: 'published' }, { _status: 'draft' }, { title: '新标题' }]) {
        const path = `/articles?where[id][equals]=${item}`
        const { body } = await world.rest('writer', 'PATCH', path, data)

        expect(body['docs']).toEqual([])
      }
      expect(await stored(item)).toMatchObject({ _status: 'published', title: '原标题' })
    })

    it('brings an old version back as a draft only', async () => {
      const version = await versionOf(item)
      const live = await world.rest('writer', 'POST', `/articles/versions/${version}`)
      const draft = await world.rest('writer', 'POST', `/articles/versions/${version}?draft=true`)

      expect([live.status, draft.status]).toEqual([422, 200])
      expect(await stored(item)).toMatchObject({ _status: 'published', title: '原标题' })
    })
  })

  it('lets an editor bring an old version back as a draft, with the public row untouched', async () => {
    const changed = { _status: 'published', title: '第二版' }
    expect((await world.rest('editor', 'PATCH', `/articles/${item}`, changed)).status).toBe(200)
    const version = await versionOf(item)

    const live = await world.rest('editor', 'POST', `/articles/versions/${version}`)
    const draft = await world.rest('editor', 'POST', `/articles/versions/${version}?draft=true`)

    expect([live.status, draft.status]).toEqual([422, 200])
    expect(JSON.stringify(live.body['errors'])).toContain('旧版本只能恢复为草稿')
    expect(await stored(item)).toMatchObject({ _status: 'published', title: '第二版' })
    const latest = await world.payload.findByID({ id: item, collection, depth: 0, draft: true })
    expect(latest).toMatchObject({ _status: 'draft', title: '原标题' })
  })

  it('does not let a writer put a binned item back in public', async () => {
    const deletedAt = new Date().toISOString()
    expect((await world.rest('editor', 'PATCH', `/articles/${item}`, { deletedAt })).status).toBe(
      200,
    )
    expect(await livePlaces(item)).toEqual([])

    const back = { deletedAt: null }
    const byWriter = await world.rest('writer', 'PATCH', `/articles/${item}?trash=true`, back)
    expect(byWriter.status).toBe(403)
    expect(await livePlaces(item)).toEqual([])

    const byEditor = await world.rest('editor', 'PATCH', `/articles/${item}?trash=true`, back)
    expect(byEditor.status).toBe(200)
    expect(await livePlaces(item)).toEqual([world.channels.inside])
  })

  it('makes copies drafts, without address, and publishes them at their own', async () => {
    const path = `/articles/${item}/duplicate`
    const byWriter = await world.rest('writer', 'POST', path, { _status: 'published' })
    const byEditor = await world.rest('editor', 'POST', path)

    expect([byWriter.status, byEditor.status]).toEqual([200, 200])
    for (const { body } of [byWriter, byEditor]) {
      const copy = await stored((body['doc'] as { id: string }).id)
      expect([copy._status, copy.shortId ?? null, copy.publishedAt ?? null]).toEqual([
        'draft',
        null,
        null,
      ])
      const published = { _status: 'published' }
      expect((await world.rest('editor', 'PATCH', `/articles/${copy.id}`, published)).status).toBe(
        200,
      )
      expect((await stored(copy.id)).shortId).not.toBe((await stored(item)).shortId)
    }
  })

  it('has no timed publication', () => {
    const { versions } = world.payload.collections['articles'].config

    expect(versions?.drafts).toMatchObject({ schedulePublish: false })
  })
})

describeOnBothDatabases('items stay in the channels and units a person holds', (database) => {
  const world = realWorld(database)
  let inside: string
  let outside: string

  const make = async (more: object): Promise<string> => {
    const data = { _status: 'published', site: world.sites.east, title: '稿件', ...more }
    const { id } = await world.payload.create({
      collection: 'articles',
      data: data as never,
      ...asSystem(null, WHY),
    })
    return id
  }
  const channelOf = async (id: string): Promise<unknown> =>
    (await world.payload.findByID({ id, collection: 'articles', depth: 0 })).channel

  beforeEach(async () => {
    inside = await make({ channel: world.channels.inside, unit: world.units.office })
    outside = await make({ channel: world.channels.outside, unit: world.units.street })
  })

  it.each(['', '?draft=true'])('moves nothing out of or into held channels %s', async (query) => {
    const { channels } = world
    const out = { channel: channels.outside }
    const into = { channel: channels.inside }
    const moves = [
      await world.rest('channelEd', 'PATCH', `/articles/${inside}${query}`, out),
      await world.rest('channelEd', 'PATCH', `/articles/${outside}${query}`, into),
    ]

    expect(moves.map(({ status }) => status)).toEqual([403, 403])
    expect(await channelOf(inside)).toBe(channels.inside)
    expect(await channelOf(outside)).toBe(channels.outside)
  })

  it('takes nothing over by a bulk update that names the own place', async () => {
    const path = `/articles?where[id][equals]=${outside}`
    const place = { channel: world.channels.inside, unit: world.units.office }
    for (const role of ['channelEd', 'unitMgr', 'writer', 'edWest'] as const) {
      for (const query of ['', '&draft=true']) {
        const { body } = await world.rest(role, 'PATCH', path + query, place)

        expect(body['docs'], `${role}${query}`).toEqual([])
      }
    }
  })

  it('publishes into no further channel that is not held', async () => {
    const alsoIn = [{ channel: world.channels.outside }]
    const data = { _status: 'published', alsoIn }

    const byHolder = await world.rest('channelEd', 'PATCH', `/articles/${inside}`, data)
    expect(byHolder.status).toBe(403)

    const byEditor = await world.rest('editor', 'PATCH', `/articles/${inside}`, data)
    expect(byEditor.status).toBe(200)
    const same = { _status: 'published', alsoIn, summary: '补充摘要' }
    expect((await world.rest('channelEd', 'PATCH', `/articles/${inside}`, same)).status).toBe(200)
    const left = { _status: 'published', alsoIn: [] }
    expect((await world.rest('channelEd', 'PATCH', `/articles/${inside}`, left)).status).toBe(403)
  })

  it('does not take over a public item whose waiting draft moved into held channels', async () => {
    const move = { channel: world.channels.inside }
    const moved = await world.rest('editor', 'PATCH', `/articles/${outside}?draft=true`, move)
    expect(moved.status).toBe(200)

    const publish = { _status: 'published' }
    const { status } = await world.rest('channelEd', 'PATCH', `/articles/${outside}`, publish)

    expect(status).toBe(403)
    expect(await channelOf(outside)).toBe(world.channels.outside)
  })

  it('gives a new item of a writer to the own unit, and to no other', async () => {
    const item = { channel: world.channels.inside, site: world.sites.east, title: '新稿' }
    const own = await world.rest('writer', 'POST', '/articles?draft=true', item)
    const foreign = { ...item, unit: world.units.street }
    const other = await world.rest('writer', 'POST', '/articles?draft=true', foreign)
    const unsaid = await world.rest('writer', 'POST', '/articles?draft=true', {
      ...item,
      site: undefined,
    })

    // Who works on one site need not name it (config/defaultSite.ts).
    expect([own.status, other.status, unsaid.status]).toEqual([201, 403, 201])
    expect((own.body['doc'] as { unit: { id: string } }).unit.id).toBe(world.units.office)
  })
})
