import { expect, it } from 'vitest'

import { changedFields } from './model'

it('names the fields that differ, in order, but none that changes with every write', () => {
  const before = { id: '1', summary: null, title: '旧', updatedAt: '1' }
  const after = { id: '1', author: '张', summary: null, title: '新', updatedAt: '2' }
  expect(changedFields(before, after)).toEqual(['author', 'title'])
  expect(changedFields(undefined, { id: '1', title: '新' })).toEqual(['id', 'title'])
})

it('takes a document that an answer carries for the id it was asked by', () => {
  const channel = { id: 'c', name: '要闻' }
  const before = { channel: 'c', live: ['a', 'b'], rows: [{ file: 'f', id: 'r' }], site: 's' }
  const after = {
    channel,
    live: [{ id: 'a' }, { id: 'b' }],
    rows: [{ file: { id: 'f' }, id: 'r', note: undefined }],
    site: { id: 't' },
  }
  expect(changedFields(before, after)).toEqual(['site'])
  expect(changedFields({ live: ['a'] }, { live: [{ id: 'a' }, { id: 'b' }] })).toEqual(['live'])
  expect(changedFields({ rows: [{ text: '一' }] }, { rows: [{ text: '二' }] })).toEqual(['rows'])
  expect(changedFields({ channel: null }, { channel })).toEqual(['channel'])
})

it('takes what is missing for what is empty', () => {
  expect(changedFields({}, { cover: null, tags: undefined })).toEqual([])
})
