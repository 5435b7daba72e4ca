import { beforeAll, expect, it } from 'vitest'

import { checkFilm } from '@/modules/content/model/article'
import type { Media, User } from '@/payload-types'
import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { ALT, MediaWorld } from '@/tests/helpers/mediaWorld'
import { film, picture } from '@/tests/fixtures/media'

const CAPTIONS = Buffer.from('WEBVTT\n\n00:01.000 --> 00:04.000\n各位市民，大家好。\n')

describeOnBothDatabases('films', (database) => {
  let world: MediaWorld
  let editor: User
  let video: Media
  let captions: Media
  let poster: Media

  beforeAll(async () => {
    world = await MediaWorld.start(database)
    editor = await world.user('editor')
    video = await world.upload('宣传片.mp4', film())
    captions = await world.upload('宣传片.vtt', CAPTIONS)
    poster = await world.upload('画面.png', await picture(64, 36, 'png'), { alt: ALT })
  })

  it('are in public with poster and captions, and only while the item is', async () => {
    const parts = { captions: captions.id, file: video.id, poster: poster.id }
    const seen = async () => [
      (await world.visit('files', video.id, '宣传片.mp4')).status,
      (await world.visit('files', captions.id, '宣传片.vtt')).status,
      (await world.visit('images', poster.id, '320.webp')).status,
    ]
    const before = await seen()

    const article = await world.publish({ kind: 'video', video: parts })

    const public_ = await seen()
    const track = await world.visit('files', captions.id, '宣传片.vtt')
    const range = await world.visit('files', video.id, '宣传片.mp4', { range: 'bytes=0-9' })
    await world.change(article, { _status: 'draft' })
    expect([before, public_, await seen()]).toEqual([
      [404, 404, 404],
      [200, 200, 200],
      [404, 404, 404],
    ])
    expect(track.headers.get('content-type')).toBe('text/vtt; charset=utf-8')
    expect([range.status, range.headers.get('content-range')]).toEqual([
      206,
      `bytes 0-9/${video.filesize}`,
    ])
  })

  it('are published with captions or a transcript, not with neither', async () => {
    const draft = await world.publish({
      _status: 'draft',
      kind: 'video',
      video: { file: video.id },
    })
    const publish = (more: object) =>
      world.json(editor, 'PATCH', `/api/articles/${draft.id}`, {
        _status: 'published',
        video: { file: video.id, ...more },
      })

    const bare = await publish({})
    const told = await publish({ transcript: '画面：府河闸口的一天。' })

    expect([bare.status, bare.sentence]).toEqual([422, expect.stringContaining('字幕或文字稿')])
    expect(told.status).toBe(200)
  })

  it.each([
    ['a picture as film', () => ({ file: poster.id, transcript: '文字稿' })],
    ['a film as captions', () => ({ captions: video.id, file: video.id })],
    ['captions as poster', () => ({ captions: captions.id, file: video.id, poster: captions.id })],
  ])('do not take %s', async (_what, parts) => {
    const { status } = await world.json(editor, 'POST', '/api/articles', {
      title: '错放的文件',
      _status: 'published',
      channel: world.channel.id,
      kind: 'video',
      site: world.site.id,
      video: parts(),
    })

    expect(status).toBe(400)
  })
})

it('an item of another kind needs no captions', () => {
  expect(checkFilm({ kind: 'news', video: { file: 'x' } })).toBeNull()
})
