import { beforeAll, expect, it } from 'vitest'

import type { Article, Channel, User } from '@/payload-types'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'

import { placeOnOtherSite } from './actions/place'
import { atAddress } from './queries/articles'

const system = { overrideAccess: true } as const
const because = `?trash=true&reason=${encodeURIComponent('栏目设置有误')}`

describeOnBothDatabases('a channel deleted for good', (database) => {
  let content: ContentWorld
  let webmaster: User
  let made = 0

  beforeAll(async () => {
    content = await ContentWorld.start(database)
    webmaster = await content.user('webmaster')
  })

  const channel = (): Promise<Channel> => content.channel(`purge-${(made += 1)}`)

  const bin = (of: Channel) =>
    content.rest(webmaster, 'PATCH', `/api/channels/${of.id}`, {
      deletedAt: new Date().toISOString(),
    })

  const purge = (of: Channel) =>
    content.rest(webmaster, 'DELETE', `/api/channels/${of.id}${because}`)

  const exists = async (of: Channel): Promise<boolean> => {
    const { totalDocs } = await content.payload.count({
      collection: 'channels',
      trash: true,
      where: { id: { equals: of.id } },
      ...system,
    })
    return totalDocs === 1
  }

  const at = async (path: string) => (await atAddress(content.payload, content.site.id, path)).state

  /** An item at home in one channel and shown in another, with both its rows. */
  async function inTwo(): Promise<{ article: Article; home: Channel; also: Channel }> {
    const [home, also] = [await channel(), await channel()]
    const article = await content.article(home, { alsoIn: [{ channel: also.id }] })
    return { also, article, home }
  }

  it('leaves the addresses that were given in it answering 410, and reserved', async () => {
    const emptied = await channel()
    const article = await content.article(emptied)
    const [row] = await content.rows(article.id)
    await bin(emptied)
    const held = await purge(emptied)
    await content.rest(webmaster, 'DELETE', `/api/articles/${article.id}${because}`)

    const answer = await purge(emptied)

    expect([held.status, held.sentence]).toEqual([
      422,
      '栏目下还有 1 个下级栏目或稿件（含回收站），请先彻底删除或移走它们。',
    ])
    expect([answer.status, answer.sentence]).toEqual([200, ''])
    expect(await exists(emptied)).toBe(false)
    expect(await at(row!.path)).toBe('gone')
  })

  it('is left by the items that were shown in it too, which stay and can be published again', async () => {
    const { also, article, home } = await inTwo()
    const paths = (await content.rows(article.id)).map(({ path }) => path)
    await bin(also)

    const answer = await purge(also)
    const after = await content.update(article.id, { _status: 'published', title: '改后的标题' })

    expect([answer.status, answer.sentence]).toEqual([200, ''])
    expect(after.alsoIn ?? []).toEqual([])
    expect(await content.channelNow(home.id)).toMatchObject({ liveCount: 1 })
    // The second address leads to the first: an address once published never dies silently.
    expect(await Promise.all(paths.map(at))).toEqual(['live', 'moved'])
  })

  it('does not come back to life with an item that is withdrawn', async () => {
    const { also, article } = await inTwo()
    const paths = (await content.rows(article.id)).map(({ path }) => path)
    await bin(also)
    await purge(also)

    await content.update(article.id, { _status: 'draft' })

    expect(await Promise.all(paths.map(at))).toEqual(['gone', 'gone'])
  })

  it('sends an item of another site off the site', async () => {
    const [there, here] = [
      await content.channel('there', { site: content.otherSite.id }),
      await channel(),
    ]
    const article = await content.article(there, { site: content.otherSite.id })
    await placeOnOtherSite(await content.req(), article, {
      channel: here.id,
      site: content.site.id,
    })
    const [own, shared] = await content.rows(article.id)
    await bin(here)

    const answer = await purge(here)
    await content.update(article.id, { _status: 'published', title: '改后的共享稿件' })

    expect([answer.status, answer.sentence]).toEqual([200, ''])
    expect(await at(shared!.path)).toBe('gone')
    expect(await content.rows(article.id)).toMatchObject([
      { id: own!.id, live: true },
      { channel: null, id: shared!.id, live: false },
    ])
  })

  it('takes no right with it: an account that is held to it would be let into the whole site', async () => {
    const named = await channel()
    const editor = await content.user('editor')
    await content.payload.update({
      id: editor.id,
      collection: 'users',
      data: { assignments: [{ channels: [named.id], role: 'editor', site: content.site.id }] },
      ...system,
    })
    await bin(named)

    const answer = await purge(named)

    expect(answer).toMatchObject({
      sentence: '还有 1 个账号的岗位限定在这个栏目，请先在账号中改选栏目，再彻底删除。',
      status: 422,
    })
    expect(await exists(named)).toBe(true)
  })
})
