import { beforeAll, beforeEach, expect, it } from 'vitest'

import { dropAll, dropTags } from '@/lib/cache/shared'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { knowHosts } from '@/tests/helpers/hosts'

import { pageContext } from './loaders/context'

const system = { overrideAccess: true } as const

describeOnBothDatabases('the kept frames of two sites in one process', (world) => {
  let content: ContentWorld

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    content.isTheProgram()
    for (const site of [content.site, content.otherSite]) {
      await content.channel('own', { name: `${site.shortName}的栏目`, site: site.id })
    }
    await knowHosts(content.payload)
  })
  beforeEach(() => dropAll())

  /** What a page on a host shows of its site. */
  const shown = async (host: string) => {
    const context = (await pageContext(host, 'plain'))!
    const { channels, design, site } = context
    return {
      design: design.record?.site,
      name: site.name,
      own: channels.flatMap(({ name, path }) => (path === '/own' ? [name] : [])),
    }
  }
  const of = ({ id, name, shortName }: ContentWorld['site']) => ({
    design: id,
    name,
    own: [`${shortName}的栏目`],
  })

  it('are each of their own site, asked one after the other and at once', async () => {
    const hosts = ['edu.localhost', 'yangli.localhost', 'edu.yangli.gov.cn', 'www.yangli.gov.cn']
    const own = [content.site, content.otherSite, content.site, content.otherSite].map(of)

    expect(await Promise.all(hosts.map(shown))).toEqual(own)
    const again = []
    for (const host of hosts) again.push(await shown(host))
    expect(again).toEqual(own)
  })

  it('change alone', async () => {
    const before = [await shown('edu.localhost'), await shown('yangli.localhost')]
    const tags = await content.tagsOf(() =>
      content.payload.update({
        id: content.otherSite.id,
        collection: 'sites',
        data: { name: '样例市人民政府门户' },
        ...system,
      }),
    )
    dropTags(tags)

    const after = [await shown('edu.localhost'), await shown('yangli.localhost')]
    expect(after).toEqual([before[0], { ...before[1], name: '样例市人民政府门户' }])
  })
})
