import { beforeAll, expect, it } from 'vitest'

import type { Article, Channel } from '@/payload-types'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'

import { completeLibraries } from './actions/completeLibraries'
import { placeOnOtherSite } from './actions/place'
import type { Register } from './model/library'

/** Columns that came with the libraries. */
const NEW = { documentKind: null, indexNo: null, theme: null, year: null }

describeOnBothDatabases('documents of before there were policy libraries', (world) => {
  let content: ContentWorld
  let library: Channel
  let old: Article[]

  const publish = (
    title: string,
    policy: Article['policy'],
    channel: Channel,
    site = content.site,
  ) => content.article(channel, { kind: 'policy', policy, site: site.id, title })

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    library = await content.channel('wenjian', { layout: 'policy' })
    const there = await content.channel('fenxiang', { site: content.otherSite.id })
    const shared = await publish(
      '共享来的意见',
      { issuer: '样例市审计局' },
      there,
      content.otherSite,
    )
    old = [
      await publish(
        '样例管理办法（试行）',
        { issuer: '甲局', subject: '教育\\招生', writtenOn: '2019-05-06' },
        library,
      ),
      await publish(
        '关于样例的通知',
        { indexNo: ' A-1 ', issuer: '甲局', validity: 'repealed' },
        library,
      ),
      await content.article(library, { title: '不是文件的稿件' }),
      await content.update((await publish('撤下的通知', { issuer: '乙局' }, library)).id, {
        _status: 'draft',
      }),
    ]
    await placeOnOtherSite(await content.req(), shared, {
      channel: library.id,
      site: content.site.id,
    })
    old.push(shared)
  })

  /** Rows, and the register whatever the order of its values. */
  const stored = async () => {
    const { register } = await content.channelNow(library.id)
    const rows = await Promise.all(old.map(({ id }) => content.rows(id)))
    return {
      register: Object.fromEntries(
        Object.entries((register ?? {}) as Register).map(([facet, counts]) => [
          facet,
          Object.fromEntries(counts),
        ]),
      ),
      rows: rows.flat().map(({ updatedAt: _, ...row }) => row),
    }
  }

  /** The store as it was before the migration, which added columns without values. */
  const forget = async () => {
    const { db } = content.payload
    const { docs } = await db.find<{ id: string }>({
      collection: 'placements',
      pagination: false,
      where: { and: [{ channel: { equals: library.id } }, { live: { equals: true } }] },
    })
    for (const { id, ...row } of docs) {
      await db.updateOne({ id, collection: 'placements', data: { ...row, ...NEW } })
    }
    await db.updateOne({ id: library.id, collection: 'channels', data: { register: null } })
  }

  it('are chosen and counted as if they were published today, and their pages are told', async () => {
    const before = await stored()
    await forget()
    expect(await stored()).not.toEqual(before)

    const tags = await content.tagsOf(() => completeLibraries(content.payload))

    expect(await stored()).toEqual(before)
    expect(tags).toEqual([`channel:${library.id}`])
  })

  it('are counted with what was published since', async () => {
    await forget()
    await publish('关于新样例的通知', { issuer: '甲局', writtenOn: '2026-01-02' }, library)

    await completeLibraries(content.payload)

    const { register } = await stored()
    expect(register['issuer']).toEqual({ 样例市审计局: 1, 甲局: 3 })
    expect(register['kind']).toEqual({ 办法: 1, 意见: 1, 通知: 2 })
  })

  it('are left alone when nothing is missing', async () => {
    const before = await stored()

    expect(await completeLibraries(content.payload)).toBe(0)

    expect(await stored()).toEqual(before)
  })
})
