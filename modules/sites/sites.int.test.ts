import { beforeAll, expect, it } from 'vitest'

import { ContentWorld, createSite, siteForm } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import type { Channel, PageTemplate, Site, User, Theme } from '@/payload-types'

const system = { overrideAccess: true } as const

describeOnBothDatabases('a site', (world) => {
  let content: ContentWorld
  let admin: User
  let webmaster: User

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    admin = await content.user('system')
    webmaster = await content.user('webmaster')
  })

  const form = (slug: string, data: Partial<Site> = {}): Site =>
    siteForm({
      name: `样例市${slug}局`,
      domain: `${slug}.yangli.gov.cn`,
      kind: 'department',
      parent: content.otherSite.id,
      slug,
      ...data,
    })

  const domainsOf = async (site: string) => {
    const { docs } = await content.payload.find({
      collection: 'domains',
      depth: 0,
      pagination: false,
      sort: 'host',
      where: { site: { equals: site } },
      ...system,
    })
    return docs.map(({ host, use }) => `${use} ${host}`)
  }

  it('is made by one form: tree, navigation, home page and domains', async () => {
    const answer = await content.rest(admin, 'POST', '/api/sites', {
      ...form('shuiwu'),
      aliases: [{ host: 'HTTP://Old.Yangli.gov.cn./' }],
      chineseDomain: '样例水务.政务',
    })
    expect([answer.status, answer.sentence]).toEqual([201, ''])
    const site = answer.body['doc'] as Site
    const { docs: channels } = await content.payload.find({
      collection: 'channels',
      depth: 0,
      pagination: false,
      where: { site: { equals: site.id } },
      ...system,
    })
    const paths = channels.map(({ path }) => path)
    expect(channels.length).toBeGreaterThan(10)
    const { docs: designs } = await content.payload.find({
      collection: 'site-designs',
      depth: 1,
      where: { site: { equals: site.id } },
      ...system,
    })
    const [design] = designs
    const navigation = (design?.navigation ?? []) as Channel[]
    expect(navigation.map(({ path }) => path)).toContain('/zwgk')
    expect(paths).toEqual(expect.arrayContaining(navigation.map(({ path }) => path)))
    expect((design?.template as PageTemplate).blocks?.length).toBeGreaterThan(2)
    expect((design?.theme as Theme).name).toBe('竹青')
    expect(site.wordmark).toMatchObject({ name: site.name })
    expect(await domainsOf(site.id)).toEqual([
      'alias old.yangli.gov.cn',
      'canonical shuiwu.yangli.gov.cn',
      expect.stringMatching(/^chinese xn--/),
    ])
    expect(site.state).toBe('preparing')
  })

  it('leaves the tag that makes every process read the directory again', async () => {
    const tags = await content.tagsOf(() => createSite(content.payload, form('tags')))
    expect(tags).toContain('hosts')
  })

  it('keeps the registry equal to the record', async () => {
    const site = await createSite(content.payload, form('renamed', { aliases: [] }))
    await content.rest(admin, 'PATCH', `/api/sites/${site.id}`, {
      aliases: [{ host: 'renamed.yangli.gov.cn' }],
      domain: 'newname.yangli.gov.cn',
    })
    expect(await domainsOf(site.id)).toEqual([
      'canonical newname.yangli.gov.cn',
      'alias renamed.yangli.gov.cn',
    ])
  })

  it.each([
    ['a host of another site', { domain: 'edu.yangli.gov.cn' }, 409, /已属于另一个站点/],
    ['an alias of another site', { aliases: [{ host: 'www.yangli.gov.cn' }] }, 409, /已属于另一个/],
    ['a slug of another site', { slug: 'edu' }, 409, /代号/],
    ['a wrong code', { siteCode: '51010000' }, 400, /网站标识码须为 10 位数字/],
    ['a foreign suffix', { domain: 'bad.example.com' }, 422, /须以 .gov.cn 结尾/],
    ['a department with www', { domain: 'www.yangli.gov.cn' }, 422, /不以 www 开头/],
    ['another government', { domain: 'bad.other.gov.cn' }, 422, /本级政府域名 yangli.gov.cn/],
    ['a port', { domain: 'bad.yangli.gov.cn:8080' }, 422, /不写协议、端口/],
    ['a wrong Chinese domain', { chineseDomain: '水务.公益' }, 400, /\.政务/],
  ])('refuses %s and changes nothing', async (_name, data, status, sentence) => {
    const { after, before, ...answer } = await content.refused(
      admin,
      'POST',
      '/api/sites',
      form('bad', data),
    )
    expect(answer).toEqual({ sentence: expect.stringMatching(sentence), status })
    expect(after).toEqual(before)
  })

  it('gives one host to one of many who ask at once', async () => {
    await content.rest(admin, 'GET', '/api/users/me')
    const answers = await Promise.all(
      ['q1', 'q2', 'q3', 'q4'].map((slug) =>
        content.rest(admin, 'POST', '/api/sites', form(slug, { domain: 'same.yangli.gov.cn' })),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    const sentences = answers.filter(({ status }) => status === 409).map((one) => one.sentence)
    expect(sentences).toEqual(
      Array.from({ length: 3 }, () => expect.stringMatching(/域名 same.yangli.gov.cn 已属于/)),
    )
    const { totalDocs } = await content.payload.count({
      collection: 'sites',
      where: { domain: { equals: 'same.yangli.gov.cn' } },
      ...system,
    })
    expect(totalDocs).toBe(1)
  })

  it('follows its life cycle, one allowed step after the other', async () => {
    const site = await createSite(content.payload, form('life', { kind: 'department' }))
    const step = async (data: Partial<Site>) => {
      const { sentence, status } = await content.rest(admin, 'PATCH', `/api/sites/${site.id}`, data)
      return `${status} ${sentence}`
    }
    expect(await step({ state: 'closed' })).toMatch(/^422 站点不能从当前状态/)
    expect(await step({ state: 'trial' })).toBe('200 ')
    expect(await step({ state: 'closing' })).toMatch(/^422 关停公告须写明新网站/)
    const closing = { noticeFrom: '2026-11-01', successor: content.otherSite.id }
    expect(
      await step({ closing: { ...closing, closesOn: '2026-11-30' }, state: 'closing' }),
    ).toMatch(/^422 关停公告期不得少于 30 日/)
    expect(await step({ closing: { ...closing, closesOn: '2026-12-01' }, state: 'closing' })).toBe(
      '200 ',
    )
    expect(await step({ state: 'closed' })).toBe('200 ')
    expect(await step({ state: 'live' })).toMatch(/^422 /)
  })

  it('goes live with four empty channels and not with five, which it names', async () => {
    const site = await createSite(content.payload, form('empty'))
    const { docs } = await content.payload.find({
      collection: 'channels',
      depth: 0,
      pagination: false,
      where: { site: { equals: site.id } },
      ...system,
    })
    const countable = docs.filter(
      ({ inNavigation, kind }) => inNavigation && (kind === 'list' || kind === 'page'),
    )
    const hide = (ids: string[]) =>
      content.payload.update({
        collection: 'channels',
        data: { inNavigation: false },
        where: { id: { in: ids } },
        ...system,
      })
    await hide(countable.slice(5).map(({ id }) => id))
    const refused = await content.rest(admin, 'PATCH', `/api/sites/${site.id}`, { state: 'live' })
    expect(refused.status).toBe(422)
    for (const { name } of countable.slice(0, 5)) expect(refused.sentence).toContain(name)
    expect(refused.sentence).toContain('还有 5 个')
    await hide([countable[0]!.id])
    const passed = await content.rest(admin, 'PATCH', `/api/sites/${site.id}`, { state: 'live' })
    expect(passed.status).toBe(200)
  })

  it('is not made by a webmaster and never deleted', async () => {
    const made = await content.rest(webmaster, 'POST', '/api/sites', form('own'))
    const gone = await content.rest(admin, 'DELETE', `/api/sites/${content.site.id}`)
    expect([made.status, gone.status]).toEqual([403, 403])
  })
})

describeOnBothDatabases('a channel', (world) => {
  let content: ContentWorld
  let webmaster: User

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    webmaster = await content.user('webmaster')
  })

  it('refuses a taken slug, a reserved word and a channel below itself, and changes nothing', async () => {
    const parent = await content.channel('parent')
    const child = await content.channel('child', { parent: parent.id })
    const foreign = await content.channel('foreign', { site: content.otherSite.id })
    const form = { name: '样例', columnType: '工作动态', kind: 'list', site: content.site.id }
    const cases = [
      ['POST', '/api/channels', { ...form, slug: 'parent' }, 409, /已有地址为 \/parent 的栏目/],
      ['POST', '/api/channels', { ...form, slug: 'search' }, 422, /已被平台保留/],
      ['POST', '/api/channels', { ...form, slug: 'Bad_Slug' }, 400, /只能用小写字母/],
      ['PATCH', `/api/channels/${parent.id}`, { parent: child.id }, 422, /不能是本栏目或它的下级/],
      ['PATCH', `/api/channels/${parent.id}`, { parent: parent.id }, 422, /不能是本栏目/],
      ['PATCH', `/api/channels/${child.id}`, { parent: foreign.id }, 422, /不属于本站/],
    ] as const
    for (const [method, address, body, status, sentence] of cases) {
      const { after, before, ...answer } = await content.refused(webmaster, method, address, body)
      expect(answer).toEqual({ sentence: expect.stringMatching(sentence), status })
      expect(after).toEqual(before)
    }
  })

  it('keeps its counters to itself, whatever a form sends', async () => {
    const channel = await content.channel('counted')
    await content.article(channel)
    await content.rest(webmaster, 'PATCH', `/api/channels/${channel.id}`, {
      name: '新名称',
      lastNumber: 0,
      liveCount: 77,
      newestAt: null,
    })
    expect(await content.channelNow(channel.id)).toMatchObject({
      name: '新名称',
      lastNumber: 1,
      liveCount: 1,
      newestAt: expect.any(String),
    })
  })
})
