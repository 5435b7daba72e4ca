import { beforeAll, expect, it } from 'vitest'

import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { block, bodyOf, paragraph, table } from '@/tests/pages/body'
import type { Article, Channel } from '@/payload-types'

import { PICTURE_NEEDED } from './model/paste/needed'

describeOnBothDatabases('pictures that a paste did not carry', (world) => {
  let content: ContentWorld
  let channel: Channel
  const needed = { alt: '', type: PICTURE_NEEDED, version: 1 }
  const body = bodyOf([
    paragraph('正文'),
    needed,
    block('quote', [needed]),
    table([['表']]),
  ]) as unknown as Article['body']

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    channel = await content.channel('news')
  })

  it('may wait in a draft', async () => {
    const draft = await content.article(channel, { _status: 'draft', body })
    expect(draft._status).toBe('draft')
  })

  it('hold publication back with a sentence that counts them', async () => {
    await expect(content.article(channel, { body })).rejects.toThrow(
      '正文里还有 2 张粘贴时没有带来的图片，请在正文上方上传图片或删去占位，再发布。',
    )
  })

  it('hold back a waiting draft that is published as it stands', async () => {
    const { id } = await content.article(channel, { _status: 'draft', body })
    const publishing = content.payload.update({
      id,
      collection: 'articles',
      data: { _status: 'published' },
      overrideAccess: true,
    })
    await expect(publishing).rejects.toThrow('2 张粘贴时没有带来的图片')
  })
})
