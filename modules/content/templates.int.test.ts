import { beforeAll, expect, it } from 'vitest'

import { asSystem } from '@/lib/as'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { picture } from '@/tests/fixtures/media'
import { bodyOf, uploadNode } from '@/tests/helpers/richText'
import { realWorld } from '@/tests/helpers/world'
import type { Answer, Role } from '@/tests/helpers/world'

import { standardTemplates } from './model/itemTemplates'

const WHY = 'templates to start items from'
const standard = standardTemplates.map(({ name }) => name)
const names = ({ body }: Answer): string[] =>
  (body['templates'] as { name: string }[]).map(({ name }) => name)

describeOnBothDatabases('稿件模板', (database) => {
  const world = realWorld(database)
  const made: Record<string, string> = {}

  const make = async (role: Role, data: object): Promise<Answer> => {
    const answer = await world.rest(role, 'POST', '/item-templates', { kind: 'notice', ...data })
    const doc = answer.body['doc'] as { id: string; name: string } | undefined
    if (doc) made[doc.name] = doc.id
    return answer
  }
  const given = async (role: Role, data: object): Promise<void> => {
    expect((await make(role, data)).status).toBe(201)
  }
  const choices = (role: Role, site: string, channel = ''): Promise<Answer> =>
    world.rest(role, 'GET', `/item-templates/choices?site=${site}&channel=${channel}`)

  beforeAll(async () => {
    const { east, west } = world.sites
    await given('webmaster', { name: '本站通用', onSite: east })
    await given('webmaster', { channels: [world.channels.held], name: '栏目专用', onSite: east })
    await given('webmaster', { name: '公示', onSite: east, title: '本站的公示' })
    await given('webmWest', { name: '西区专用', onSite: west })
    await given('system', { name: '全市共用' })
  })

  it('are offered in a channel: its own, its site’s, those of all sites, the standard ones', async () => {
    const answer = await choices('writer', world.sites.east, world.channels.inside)

    expect(answer.status).toBe(200)
    expect(names(answer)).toEqual([
      '栏目专用',
      ...['公示', '本站通用'].sort(),
      '全市共用',
      ...standard.filter((name) => name !== '公示'),
    ])
    expect(answer.body['templates']).toContainEqual(
      expect.objectContaining({ name: '公示', title: '本站的公示' }),
    )
  })

  it('of one channel are left out in another, and while none is chosen', async () => {
    const other = await choices('writer', world.sites.east, world.channels.outside)
    const none = await choices('writer', world.sites.east)

    expect(names(other)).not.toContain('栏目专用')
    expect(names(none)).not.toContain('栏目专用')
  })

  it('of a site are not for people of another, by the form or by their id', async () => {
    const asked = await choices('edWest', world.sites.east, world.channels.inside)
    const read = await world.rest('edWest', 'GET', `/item-templates/${made['本站通用']}`)
    const changed = await world.rest('webmWest', 'PATCH', `/item-templates/${made['本站通用']}`, {
      title: '改过的标题',
    })

    expect(names(asked)).toEqual(['全市共用', ...standard])
    expect([read.status, changed.status]).toEqual([404, 403])
  })

  it('are for people who are signed in', async () => {
    expect((await choices('visitor', world.sites.east)).status).toBe(403)
  })

  it.each<[Role, boolean]>([
    ['webmaster', true],
    ['system', true],
    ['editor', false],
  ])('have an empty form that the %s may open: %s', async (role, may) => {
    // What the frame asks before it shows the form (Payload 3.90.2, getDocumentPermissions).
    const answer = await world.rest(role, 'POST', '/item-templates/access', { _status: 'draft' })

    expect(answer.body['create'] ?? false).toBe(may)
  })

  it.each<[Role, object, number]>([
    ['editor', { site: 'east' }, 403],
    ['webmaster', { site: 'west' }, 403],
    ['webmaster', {}, 403],
    ['system', { site: 'east' }, 403],
    ['system', {}, 201],
  ])('made by the %s for %j: %i', async (role, { site }: { site?: 'east' | 'west' }, status) => {
    const onSite = site ? world.sites[site] : null
    const answer = await make(role, { name: '另一个', onSite })

    expect(answer.status).toBe(status)
  })

  it('name channels and files of their own site only', async () => {
    const data = await picture(8, 8, 'png')
    const file = { data, mimetype: 'image/png', name: 'west.png', size: data.length }
    const { id } = await world.payload.create({
      collection: 'media',
      data: { alt: '西区', site: world.sites.west } as never,
      file,
      ...asSystem(null, WHY),
    })
    const { east } = world.sites
    const channel = await make('webmaster', {
      name: '错栏目',
      channels: [world.channels.west],
      onSite: east,
    })
    const upload = await make('webmaster', {
      name: '错文件',
      body: bodyOf(uploadNode(id, 'media')),
      onSite: east,
    })
    const shared = await make('system', { name: '错共用', channels: [world.channels.west] })

    expect([channel.status, upload.status, shared.status]).toEqual([422, 422, 422])
    expect(JSON.stringify(shared.body)).toContain('请先选择站点')
  })

  it('do not move to another site', async () => {
    const id = made['本站通用'] ?? ''
    await world.rest('webmaster', 'PATCH', `/item-templates/${id}`, { onSite: world.sites.west })
    const { onSite } = await world.payload.findByID({
      id,
      collection: 'item-templates',
      depth: 0,
      ...asSystem(null, WHY),
    })

    expect(onSite).toBe(world.sites.east)
  })
})

describeOnBothDatabases('an item begun from a template', (database) => {
  const world = realWorld(database)
  const [template] = standardTemplates

  it('is saved with its places, and published when they are filled in', async () => {
    const start = { body: template?.body, title: '关于示例名单的公示' }
    const item = { ...start, channel: world.channels.inside, site: world.sites.east }
    const draft = await world.rest('editor', 'POST', '/articles?draft=true', item)
    const { id } = draft.body['doc'] as { id: string }
    const publish = (data: object) =>
      world.rest('editor', 'PATCH', `/articles/${id}`, { _status: 'published', ...data })

    const refused = await publish({})
    const byTitle = await publish({ body: bodyOf(), title: '关于【填写：事项】的公示' })
    const filled = await publish({ body: bodyOf(), title: '关于示例名单的公示' })

    expect(draft.status).toBe(201)
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toContain('还有没填写的内容：【填写：依据的规定】')
    expect(JSON.stringify(byTitle.body)).toContain('【填写：事项】')
    expect(filled.status).toBe(200)
  })
})
