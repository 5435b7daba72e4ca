import { beforeAll, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { ALT, fileOf, MediaWorld } from '@/tests/helpers/mediaWorld'
import { picture } from '@/tests/fixtures/media'

const system = { overrideAccess: true } as const

describeOnBothDatabases('files of units', (database) => {
  let world: MediaWorld
  let office: string
  let street: string
  let writer: User
  let neighbour: User

  const unit = async (name: string): Promise<string> => {
    const data = { name, kind: 'office', site: world.site.id } as const
    const made = await world.payload.create({ collection: 'units', data, depth: 0, ...system })
    return made.id
  }
  const post = async (who: User, fields: object = {}) => {
    const file = fileOf('活动.png', await picture(60, 40, 'png'))
    const data = { site: world.site.id, ...fields }
    return world.form(who, 'POST', '/api/media?depth=0', file, data)
  }

  beforeAll(async () => {
    world = await MediaWorld.start(database)
    office = await unit('办公室')
    street = await unit('河滨街道')
    writer = await world.user('writer', world.site, office)
    neighbour = await world.user('writer', world.site, street)
  })

  it('an upload belongs to the unit of who uploaded it', async () => {
    const { doc, status } = await post(writer)

    expect([status, doc.unit]).toEqual([201, office])
  })

  it('a writer uploads for no other unit and hands no file over', async () => {
    const foreign = await post(writer, { unit: street })
    const { doc } = await post(writer)
    const given = await world.json(writer, 'PATCH', `/api/media/${doc.id}`, { unit: street })

    expect([foreign.status, given.status]).toEqual([403, 403])
    expect(foreign.sentence).toContain('本单位的文件')
  })

  it('a writer bins, replaces and describes files of the own unit alone', async () => {
    const { doc } = await post(writer)
    const address = `/api/media/${doc.id}`
    const words = {
      pictures: [{ id: doc.id, alt: ALT, decorative: false }],
      title: '全市中小学春季开学工作部署',
    }
    const file = fileOf('新.png', await picture(80, 40, 'png'))
    const tries = async (who: User) => [
      (await world.json(who, 'POST', '/api/media/descriptions', words)).status,
      (await world.form(who, 'PATCH', address, file, {})).status,
      (await world.json(who, 'PATCH', address, { deletedAt: new Date().toISOString() })).status,
    ]

    expect(await tries(neighbour)).toEqual([403, 403, 403])
    expect(await tries(writer)).toEqual([200, 200, 200])
  })

  it('a bulk move into the bin by a writer takes the own files alone', async () => {
    const { doc: own } = await post(writer)
    const { doc: other } = await post(neighbour)
    const where = `where[id][in][0]=${own.id}&where[id][in][1]=${other.id}`

    const { body } = await world.json(writer, 'PATCH', `/api/media?${where}&depth=0`, {
      deletedAt: new Date().toISOString(),
    })

    expect(body['docs']).toMatchObject([{ id: own.id, binnedFrom: '媒体 › 图片（办公室）' }])
    const left = await world.payload.findByID({ id: other.id, collection: 'media', ...system })
    expect(left.deletedAt ?? null).toBeNull()
  })

  it('a description of another unit that stands already is in nobody’s way', async () => {
    const { doc } = await post(writer, { alt: ALT })

    const { body, status } = await world.json(neighbour, 'POST', '/api/media/descriptions', {
      pictures: [{ id: doc.id, alt: ALT, decorative: false }],
      title: '另一篇稿件',
    })

    expect([status, body]).toEqual([200, { changed: [] }])
  })
})
