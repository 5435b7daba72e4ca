import { beforeAll, describe, expect, it } from 'vitest'

import { asSystem } from '@/lib/as'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { bodyOf, linkNode, uploadNode } from '@/tests/helpers/richText'
import { makeSpecimens } from '@/tests/helpers/specimens'
import type { Specimen } from '@/tests/helpers/specimens'
import { realWorld } from '@/tests/helpers/world'

type Data = Record<string, unknown>

describeOnBothDatabases('references stay within one site', (database) => {
  const world = realWorld(database)
  let specimens: Record<string, Specimen>
  const idIn = (slug: string, spot: 'o' | 'w'): string => specimens[slug]?.ids[spot] ?? ''

  beforeAll(async () => {
    specimens = await makeSpecimens(world)
  })

  /** Every kind of reference of an item, filled from one site; the names are those of the message. */
  const kinds: [string, string, (spot: 'o' | 'w') => Data][] = [
    ['a relationship', '供稿单位', (spot) => ({ unit: idIn('units', spot) })],
    ['an upload', '封面图', (spot) => ({ cover: idIn('media', spot) })],
    ['hasMany', '专题', (spot) => ({ topics: [idIn('topics', 'o'), idIn('topics', spot)] })],
    ['a relationship to items', '解读的文件', (spot) => ({ interprets: [idIn('articles', spot)] })],
    ['an array row', '附件 › 文件', (spot) => ({ attachments: [{ file: idIn('media', spot) }] })],
    ['another array row', '栏目', (spot) => ({ alsoIn: [{ channel: idIn('channels', spot) }] })],
    ['a group', '列表图片', (spot) => ({ placing: { listCover: idIn('media', spot) } })],
    [
      'an upload in rich text',
      '正文',
      (spot) => ({ body: bodyOf(uploadNode(idIn('media', spot), 'media')) }),
    ],
    ['a link in rich text', '正文', (spot) => ({ body: bodyOf(linkNode(idIn('articles', spot))) })],
  ]

  describe.each(kinds)('%s', (_, label, dataFrom) => {
    const own = () => ({ ...specimens['articles']!.sample('o'), ...dataFrom('o') }) as never
    const foreign = () => ({ ...specimens['articles']!.sample('o'), ...dataFrom('w') }) as never
    const collection = 'articles' as const
    const refusal = { message: expect.stringContaining(label) as string, status: 422 }

    it('is taken from the own site and refused from another, in a new draft', async () => {
      const create = (data: never) =>
        world.trial('editor', (req) =>
          world.payload.create({ collection, data, draft: true, overrideAccess: false, req }),
        )

      await expect(create(own())).resolves.toHaveProperty('id')
      await expect(create(foreign())).rejects.toMatchObject(refusal)
    })

    it('is refused in an autosave, in publishing and of the program itself', async () => {
      const id = specimens['articles']!.drafts.o ?? ''
      const data = dataFrom('w') as never
      const change = { id, collection, data }
      const autosave = world.trial('editor', (req) =>
        world.payload.update({
          ...change,
          autosave: true,
          draft: true,
          overrideAccess: false,
          req,
        }),
      )
      await expect(autosave).rejects.toMatchObject(refusal)

      const published = { ...dataFrom('w'), _status: 'published' } as never
      const publishing = world.trial('editor', (req) =>
        world.payload.update({ ...change, data: published, overrideAccess: false, req }),
      )
      await expect(publishing).rejects.toMatchObject(refusal)

      const program = world.payload.update({ ...change, ...asSystem(null, 'a seed gone wrong') })
      await expect(program).rejects.toMatchObject(refusal)
    })

    it('is refused over REST, and nothing is saved', async () => {
      const before = await world.payload.count({ collection })

      const { body, status } = await world.rest('editor', 'POST', '/articles?draft=true', foreign())

      expect(status).toBe(422)
      expect(JSON.stringify(body['errors'])).toContain(label)
      expect(await world.payload.count({ collection })).toEqual(before)
    })
  })

  it('counts an upload node that hides its collection', async () => {
    const body = bodyOf(uploadNode(idIn('media', 'w')))
    const item = { ...specimens['articles']!.sample('o'), body }

    const { status } = await world.rest('editor', 'POST', '/articles?draft=true', item)

    expect(status).toBe(422)
  })

  it('refuses documents that do not exist, and ids that are none', async () => {
    for (const cover of [idIn('topics', 'o'), 'no-such-id']) {
      const item = { ...specimens['articles']!.sample('o'), cover }

      const { status } = await world.rest('editor', 'POST', '/articles?draft=true', item)

      expect(status).toBe(422)
    }
  })

  it.each<[string, () => Data]>([
    ['slots', () => ({ article: idIn('articles', 'w') })],
    ['slots', () => ({ cover: idIn('media', 'w') })],
    ['topics', () => ({ cover: idIn('media', 'w') })],
    ['channels', () => ({ collects: [idIn('channels', 'w')] })],
    ['channels', () => ({ collectsUnits: [idIn('units', 'w')] })],
    ['channels', () => ({ parent: idIn('channels', 'w') })],
    ['units', () => ({ parent: idIn('units', 'w') })],
  ])('refuses it in %s too', async (slug, data) => {
    const { status } = await world.rest('webmaster', 'PATCH', `/${slug}/${idIn(slug, 'o')}`, data())

    expect(status).toBe(422)
  })

  it('does not let a document change its site, even for somebody at home on both', async () => {
    const both = {
      ...world.people.webmaster,
      assignments: [
        ...(world.people.webmaster.assignments ?? []),
        ...(world.people.webmWest.assignments ?? []),
      ],
    }
    for (const slug of ['articles', 'channels', 'media', 'slots', 'topics', 'units'] as const) {
      const moving = world.payload.update({
        id: idIn(slug, 'o'),
        collection: slug,
        data: { site: world.sites.west } as never,
        overrideAccess: false,
        user: both,
      })

      await expect(moving, slug).rejects.toMatchObject({ status: 422 })
    }
  })

  it('takes nothing over by a bulk update that names the own site', async () => {
    for (const slug of ['articles', 'channels', 'media', 'slots', 'topics', 'units']) {
      const path = `/${slug}?where[id][equals]=${idIn(slug, 'w')}`
      const { body } = await world.rest('webmaster', 'PATCH', path, { site: world.sites.east })

      expect(body['docs'], slug).toEqual([])
    }
  })

  it('lets an item be withdrawn whose picture is gone', async () => {
    const gone = await world.payload.create({
      collection: 'media',
      data: specimens['media']!.sample('o') as never,
      file: { ...specimens['media']!.file! },
      ...asSystem(null, 'a picture to lose'),
    })
    const item = await world.payload.create({
      collection: 'articles',
      data: {
        ...specimens['articles']!.sample('o'),
        _status: 'published',
        body: bodyOf(uploadNode(gone.id, 'media')),
      } as never,
      ...asSystem(null, 'an item that shows it'),
    })
    await world.payload.db.deleteOne({ collection: 'media', where: { id: { equals: gone.id } } })

    const { status } = await world.rest('editor', 'PATCH', `/articles/${item.id}`, {
      _status: 'draft',
    })

    expect(status).toBe(200)
  })

  it('has no GraphQL door', async () => {
    const { status } = await world.rest('editor', 'POST', '/graphql', { query: '{ Sites { id } }' })

    expect(world.payload.config.graphQL.disable).toBe(true)
    expect(status).toBe(404)
  })
})
