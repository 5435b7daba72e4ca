import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { referencesIn } from './references'

const media = { name: 'file', type: 'upload', label: { zh: '文件' }, relationTo: 'media' } as const
const channel = { name: 'channel', type: 'relationship', relationTo: 'channels' } as const

const seen = (fields: Field[], data: unknown): string[] =>
  referencesIn(fields, data).map(({ collection, id, label }) => `${label}: ${collection} ${id}`)

describe('referencesIn', () => {
  it('reads one and many, populated or not', () => {
    const many: Field = { ...channel, name: 'channels', hasMany: true }

    expect(seen([media, many], { channels: ['a', { id: 'b' }], file: { id: 'm' } })).toEqual([
      '文件: media m',
      'channels: channels a',
      'channels: channels b',
    ])
  })

  it('reads polymorphic values, also of collections the field does not allow', () => {
    const field: Field = { name: 'to', type: 'relationship', relationTo: ['articles', 'media'] }

    expect(seen([field], { to: { relationTo: 'users', value: 'u' } })).toEqual(['to: users u'])
  })

  it.each<[string, Field, unknown]>([
    ['a named group', { name: 'g', type: 'group', fields: [media] }, { g: { file: 'm' } }],
    ['an unnamed group', { type: 'group', fields: [media] }, { file: 'm' }],
    ['a row', { type: 'row', fields: [media] }, { file: 'm' }],
    ['a collapsible', { type: 'collapsible', fields: [media], label: 'c' }, { file: 'm' }],
    ['a named tab', { type: 'tabs', tabs: [{ name: 't', fields: [media] }] }, { t: { file: 'm' } }],
    ['a tab', { type: 'tabs', tabs: [{ fields: [media], label: 't' }] }, { file: 'm' }],
  ])('looks into %s', (_, field, data) => {
    expect(seen([field], data)).toEqual(['文件: media m'])
  })

  it('looks into the rows of arrays and blocks and names both fields', () => {
    const array: Field = { name: 'list', type: 'array', fields: [media], label: { zh: '附件' } }
    const blocks: Field = {
      name: 'parts',
      type: 'blocks',
      blocks: [{ slug: 'picture', fields: [media] }],
    }

    expect(
      seen([array, blocks], {
        list: [{ file: 'a' }, null],
        parts: [
          { blockType: 'picture', file: 'b' },
          { blockType: 'unknown', file: 'c' },
        ],
      }),
    ).toEqual(['附件 › 文件: media a', 'parts › 文件: media b'])
  })

  it('finds uploads, links and relationships at any depth of rich text', () => {
    const body: Field = { name: 'body', type: 'richText' }
    const link = { type: 'link', fields: { doc: { relationTo: 'articles', value: 'l' } } }
    const children = [
      { type: 'upload', relationTo: 'media', value: 'm' },
      { type: 'upload', value: 'hidden' },
      { type: 'paragraph', children: [link, { type: 'text', text: '字' }] },
      { type: 'relationship', relationTo: 'topics', value: { id: 't' } },
    ]

    expect(seen([body], { body: { root: { children } } })).toEqual([
      'body: media m',
      'body: media hidden',
      'body: articles l',
      'body: topics t',
    ])
  })

  it('takes broken values for none', () => {
    expect(seen([media, channel], { channel: 5, file: { id: null } })).toEqual([])
    expect(seen([media], null)).toEqual([])
  })
})
