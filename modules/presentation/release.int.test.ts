import { createLocalReq } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { readPreview } from '@/lib/preview'
import { themeTag } from '@/modules/outbox/model'
import type { PageTemplate, Theme, User } from '@/payload-types'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { knowHosts } from '@/tests/helpers/hosts'

import { designOf, homeOf } from './queries/design'

const system = { overrideAccess: true } as const

describeOnBothDatabases('the release of a design', (world) => {
  let content: ContentWorld
  let first: User
  let second: User
  let theme: Theme

  const as = (user: User, method: 'GET' | 'PATCH' | 'POST', path: string, body?: unknown) =>
    content.rest(user, method, path, body)

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    await knowHosts(content.payload)
    first = await content.user('system')
    second = await content.user('system')
    const { docs } = await content.payload.find({
      collection: 'themes',
      limit: 1,
      where: { key: { equals: 'bamboo' } },
      ...system,
    })
    theme = docs[0]!
  })

  const nameSeen = async () => (await designOf(content.payload, content.site)).themeName

  it('needs a second person, goes live unchanged and is undone by one call', async () => {
    const path = `/api/themes/${theme.id}`
    const drafted = await as(first, 'PATCH', `${path}?draft=true`, {
      name: '新绿',
      _status: 'draft',
    })
    expect([drafted.status, drafted.sentence]).toEqual([200, ''])
    expect(await nameSeen()).toBe('竹青')
    const seen = async (draftOf: string) =>
      (await designOf(content.payload, content.site, { draftOf })).themeName
    expect([await seen(theme.id), await seen('another')]).toEqual(['新绿', '竹青'])

    const own = await as(first, 'PATCH', path, { _status: 'published' })
    expect([own.status, own.sentence]).toEqual([
      403,
      '修改人不能发布自己的修改，请由另一位有权限的人核对后发布。',
    ])
    const changed = await as(second, 'PATCH', path, { _status: 'published', name: '别的' })
    expect(changed.status).toBe(422)
    expect(await nameSeen()).toBe('竹青')

    const tags = await content.tagsOf(async () => {
      expect((await as(second, 'PATCH', path, { _status: 'published' })).status).toBe(200)
    })
    expect(tags).toEqual([themeTag(theme.id)])
    expect(await nameSeen()).toBe('新绿')

    const state = await as(first, 'GET', `${path}/release`)
    expect(state.body).toMatchObject({ canUndo: true, releasedBy: second.name, waiting: false })
    expect((await as(first, 'POST', `${path}/undo`)).status).toBe(200)
    expect(await nameSeen()).toBe('竹青')
  })

  it('refuses pale colours with both of them and the ratio', async () => {
    const answer = await as(first, 'PATCH', `/api/themes/${theme.id}?draft=true`, {
      brand: '#9ab8a0',
    })
    expect(answer.status).toBe(422)
    expect(answer.sentence).toMatch(/#9ab8a0 与底色 #ffffff 的对比度为 \d\.\d\d:1，低于 4\.5:1/)
  })

  it('reaches every site of a template, which lists them', async () => {
    const design = await designOf(content.payload, content.site)
    const before = await homeOf(content.payload, content.site, design.record)
    const path = `/api/page-templates/${design.templateId}`
    const { body } = await as(first, 'GET', `${path}/release`)
    expect((body['sites'] as { id: string }[]).map(({ id }) => id)).toContain(content.site.id)
    const blocks = before.slice(1)
    await as(first, 'PATCH', `${path}?draft=true`, { _status: 'draft', blocks })
    await as(second, 'PATCH', path, { _status: 'published' })
    const after = await homeOf(content.payload, content.site, design.record)
    expect(after.map(({ blockType }) => blockType)).toEqual(
      before.slice(1).map(({ blockType }) => blockType),
    )
  })

  it('is previewed on the sites that it touches and on no other', async () => {
    const ask = (site: string) =>
      as(first, 'POST', `/api/themes/${theme.id}/preview-link`, { site })
    const { body } = await as(first, 'GET', `/api/themes/${theme.id}/release`)
    const touched = (body['sites'] as { id: string }[])[0]!
    const made = await ask(touched.id)
    const preview = await readPreview(String(made.body['url']).split('/preview/')[1] ?? '')
    expect(preview).toMatchObject({
      show: { collection: 'themes', id: theme.id },
      site: touched.id,
    })
    expect(await ask('0'.repeat(8))).toMatchObject({
      sentence: '这个站点没有使用这项外观，请从列出的站点中选择。',
      status: 422,
    })
  })

  it('cannot be taken off while sites use it', async () => {
    const answer = await as(first, 'PATCH', `/api/themes/${theme.id}`, { _status: 'draft' })
    expect(answer.status).toBe(403)
    expect(await nameSeen()).toBe('竹青')
  })

  it('is not within reach of the people of a site', async () => {
    const req = await createLocalReq({}, content.payload)
    const template = (await content.payload.find({
      collection: 'page-templates',
      limit: 1,
      ...system,
      req,
    })) as { docs: PageTemplate[] }
    const id = template.docs[0]!.id
    const webmaster = await content.user('webmaster')
    const undone = await as(webmaster, 'POST', `/api/page-templates/${id}/undo`)
    expect(undone.status).toBe(403)
  })
})
