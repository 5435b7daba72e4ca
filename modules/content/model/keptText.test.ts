import { expect, it } from 'vitest'

import { isWritten, keptTextOf, typedOf } from './keptText'

const NOW = Date.parse('2026-11-28T08:00:00.000Z')
const AT = '2026-11-28T07:59:00.000Z'
const body = { root: { children: [{ children: [{ text: '正文' }] }] } }
const none = { root: { children: [{ children: [] }] } }

it('keeps what is typed and leaves out what is empty or stored elsewhere', () => {
  const form = { attachments: [{ file: 'f' }], body, kind: 'news', summary: '', title: '标题' }
  expect(typedOf(form)).toEqual({ body, kind: 'news', title: '标题' })
  expect(typedOf({ body: none, kind: 'news' })).toEqual({ kind: 'news' })
})

it('counts a title or a text as written, a choice not', () => {
  expect(isWritten({ title: '标题' })).toBe(true)
  expect(isWritten({ body })).toBe(true)
  expect(isWritten({ channel: 'c', kind: 'news' })).toBe(false)
})

it('offers what differs from the form and is not older than a week', () => {
  const kept = { at: AT, fields: { title: '没保存的标题' } }
  const text = JSON.stringify(kept)
  expect(keptTextOf(text, { title: '旧标题' }, NOW)).toEqual(kept)
  expect(keptTextOf(text, { title: '没保存的标题' }, NOW)).toBeNull()
  expect(keptTextOf(text, {}, NOW + 8 * 86_400_000)).toBeNull()
})

it.each([null, '', '{', '[]', '{"at":"gestern","fields":{"title":"a"}}', '{"fields":{}}'])(
  'takes %j for nothing',
  (text) => {
    expect(keptTextOf(text, {}, NOW)).toBeNull()
  },
)
