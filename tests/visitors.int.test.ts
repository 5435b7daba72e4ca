import type { CollectionSlug, Where } from 'payload'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { asSystem, asVisitor } from '@/lib/as'
import { placeOnOtherSite } from '@/modules/content/actions/place'
import type { Article } from '@/payload-types'

import { describeOnBothDatabases } from './helpers/databases'
import { realWorld } from './helpers/world'

const WHY = 'items of every state'

describeOnBothDatabases('what visitors read', (database) => {
  const world = realWorld(database)
  const items = {} as Record<
    'draft' | 'foreign' | 'public' | 'shared' | 'trashed' | 'withdrawn',
    Article
  >

  const make = (title: string, status: 'draft' | 'published', more: object = {}) =>
    world.payload.create({
      collection: 'articles',
      data: {
        _status: status,
        channel: world.channels.inside,
        site: world.sites.east,
        title,
        ...more,
      } as never,
      depth: 0,
      ...asSystem(null, WHY),
    })

  const change = (id: string, data: object, draft = false) =>
    world.payload.update({ id, collection: 'articles', data, draft, ...asSystem(null, WHY) })

  beforeAll(async () => {
    const west = { channel: world.channels.west, site: world.sites.west }
    items.draft = await make('从未发布', 'draft')
    items.foreign = await make('别站公开', 'published', west)
    items.shared = await make('别站共享', 'published', west)
    items.public = await make('本站公开', 'published', { interprets: [items.draft.id] })
    items.trashed = await make('已入回收站', 'published')
    items.withdrawn = await make('已经撤下', 'published')
    const req = await createLocalReq({}, world.payload)
    const target = { channel: world.channels.inside, site: world.sites.east }
    await placeOnOtherSite(req, items.shared, target)
    await change(items.trashed.id, { deletedAt: new Date().toISOString() })
    await change(items.withdrawn.id, { _status: 'draft' })
    await change(items.public.id, { title: '待审的新标题' }, true)
  })

  const unseen = ['draft', 'foreign', 'trashed', 'withdrawn'] as const
  const readings = [
    {},
    { draft: true },
    { trash: true },
    { draft: true, trash: true },
    { depth: 3 },
    { draft: true, select: { title: true } },
    { depth: 1, populate: { articles: { title: true } } },
  ] as const

  const find = (reading: object, where: Where = {}) =>
    world.payload.find({
      collection: 'articles',
      pagination: false,
      where,
      ...reading,
      ...asVisitor(world.sites.east),
    })

  it.each(readings)('lists what is public on the site alone: %j', async (reading) => {
    const { docs } = await find(reading)

    const allowed = [items.public.id, items.shared.id]
    expect(docs.filter(({ id }) => !allowed.includes(id))).toEqual([])
  })

  it('lists them all, with the published words', async () => {
    const { docs } = await find({ depth: 0 })

    expect(docs.map(({ title }) => title).sort()).toEqual(['别站共享', '本站公开'].sort())
  })

  describe.each(unseen)('an item that is %s', (state) => {
    it.each(readings)('is not found by its id: %j', async (reading) => {
      const found = await world.payload.findByID({
        id: items[state].id,
        collection: 'articles',
        disableErrors: true,
        ...reading,
        ...asVisitor(world.sites.east),
      })

      expect(found).toBeNull()
    })

    it('is not counted and answers no question', async () => {
      const where: Where = { title: { like: items[state].title } }
      const visitor = asVisitor(world.sites.east)

      const { totalDocs } = await world.payload.count({ collection: 'articles', where, ...visitor })

      expect(totalDocs).toBe(0)
      expect((await find({ draft: true }, where)).docs).toEqual([])
      expect((await find({ trash: true }, { id: { equals: items[state].id } })).docs).toEqual([])
    })
  })

  it('does not answer with a waiting draft of a public item, nor to questions about it', async () => {
    const where: Where = { title: { like: '待审' } }
    const shown = await world.payload.findByID({
      id: items.public.id,
      collection: 'articles',
      depth: 2,
      draft: true,
      ...asVisitor(world.sites.east),
    })

    expect(shown.title).toBe('本站公开')
    expect(shown.interprets).toEqual([items.draft.id])
    expect((await find({ draft: true }, where)).docs).toEqual([])
    expect((await find({}, { 'interprets.title': { like: '从未' } })).docs).toEqual([])
  })

  it('shows no versions', async () => {
    const visitor = asVisitor(world.sites.east)
    const versions = world.payload.findVersions({ collection: 'articles', ...visitor })

    await expect(versions).rejects.toMatchObject({ status: 403 })
  })

  it('shows no binned channel or topic', async () => {
    const { sites } = world
    const data = { name: '旧专题', site: sites.east, slug: 'old' }
    const hat = asSystem(null, WHY)
    const topic = await world.payload.create({ collection: 'topics', data, ...hat })
    const deletedAt = new Date().toISOString()
    await world.payload.update({ id: topic.id, collection: 'topics', data: { deletedAt }, ...hat })

    const visitor = asVisitor(sites.east)
    const { docs } = await world.payload.find({ collection: 'topics', trash: true, ...visitor })

    expect(docs).toEqual([])
  })

  it('gives REST without an account nothing at all', async () => {
    const doors = world.payload.config.collections.flatMap(({ slug }) =>
      ['', '?draft=true', '?trash=true', '/count', '/versions', `/${items.public.id}`].map(
        (door) => `/${slug}${door}`,
      ),
    )
    for (const door of doors) {
      const { body, status } = await world.rest('visitor', 'GET', door)

      const answer = { docs: body['docs'], id: body['id'], totalDocs: body['totalDocs'] }
      expect(answer, `${door} (${status})`).toEqual({})
      expect(JSON.stringify(body), door).not.toMatch(/东岸|西岸|示例局|公开|发布/)
    }
  })

  it('does not delete a site, whoever asks', async () => {
    const path = `/sites/${world.sites.bureau}`
    const { status } = await world.rest('system', 'DELETE', path)
    const program = world.payload.delete({ id: world.sites.bureau, collection: 'sites' })

    expect(status).toBe(403)
    await expect(program).rejects.toMatchObject({ status: 422 })
  })
})

describeOnBothDatabases('collections that Payload adds', (database) => {
  const world = realWorld(database)
  let lock: string

  beforeAll(async () => {
    const item = await world.payload.create({
      collection: 'articles',
      data: { channel: world.channels.west, site: world.sites.west, title: '别站草稿' } as never,
      draft: true,
    })
    const made = await world.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'articles', value: item.id },
        user: { relationTo: 'users', value: world.people.edWest.id },
      },
    })
    lock = made.id
  })

  const LOCKS = '/payload-locked-documents'

  it('show locks to those who may read the document', async () => {
    const own = await world.rest('webmWest', 'GET', `${LOCKS}?depth=0`)
    const foreign = await world.rest('webmaster', 'GET', LOCKS)

    expect(own.body['docs']).toMatchObject([{ id: lock }])
    expect(foreign.body['docs']).toEqual([])
  })

  it('let nobody make, break or move locks of others', async () => {
    const { id } = world.people.editor
    const made = await world.rest('editor', 'POST', LOCKS, {
      user: { relationTo: 'users', value: id },
    })
    const broken = await world.rest('editor', 'DELETE', `${LOCKS}/${lock}`)
    const document = { relationTo: 'channels', value: world.channels.west }
    const user = { relationTo: 'users', value: world.people.webmWest.id }
    const moved = await world.rest('webmWest', 'PATCH', `${LOCKS}/${lock}`, { document, user })

    expect([made.status, broken.status, moved.status]).toEqual([403, 403, 403])
  })

  it('let a colleague take a lock over', async () => {
    const user = { relationTo: 'users', value: world.people.webmWest.id }
    const taken = await world.rest('webmWest', 'PATCH', `${LOCKS}/${lock}`, { user })

    expect(taken.status).toBe(200)
  })

  it('keep preferences to their owner', async () => {
    await world.rest('edWest', 'POST', '/payload-preferences/sample', { value: '只给自己' })

    const { body } = await world.rest('editor', 'GET', '/payload-preferences')
    const one = await world.rest('editor', 'GET', '/payload-preferences/sample')

    expect(JSON.stringify([body, one.body])).not.toContain('只给自己')
  })

  it('name no site but the own in the selector of sites', async () => {
    const { body } = await world.rest('editor', 'GET', '/sites/populate-tenant-options')

    expect(body['tenantOptions']).toMatchObject([{ value: world.sites.east }])
    expect((await world.rest('visitor', 'GET', '/sites/populate-tenant-options')).status).toBe(401)
  })

  it('are known by name, so that a new one is looked at', () => {
    const own = world.payload.config.collections.map(({ slug }) => slug as CollectionSlug)

    expect(own.filter((slug) => slug.startsWith('payload-')).sort()).toEqual([
      'payload-kv',
      'payload-locked-documents',
      'payload-migrations',
      'payload-preferences',
    ])
  })
})
