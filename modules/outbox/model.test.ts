import { describe, expect, it } from 'vitest'
import type { OutboxRow } from './model'
import { tagsOfArticleChange, tagsOfRows } from './model'

const home = { channel: 'c1', id: 'p1', site: 's1' }
const shared = { channel: 'c2', id: 'p2', site: 's2' }

describe('tagsOfArticleChange', () => {
  it('names the article, its place, its channel and the home page when it appears', () => {
    expect(tagsOfArticleChange(null, { id: 'a', placements: [home] })).toEqual([
      'article:a',
      'channel:c1',
      'home:s1',
      'placement:p1',
    ])
  })

  it('names the same when it is withdrawn', () => {
    const article = { id: 'a', placements: [home] }
    expect(tagsOfArticleChange(article, null)).toEqual(tagsOfArticleChange(null, article))
  })

  it('names the old and the new channel of a move, and all sites where it stands', () => {
    const before = { id: 'a', placements: [home, shared] }
    const after = { id: 'a', placements: [{ ...home, channel: 'c9' }] }
    expect(tagsOfArticleChange(before, after)).toEqual([
      'article:a',
      'channel:c1',
      'channel:c2',
      'channel:c9',
      'home:s1',
      'home:s2',
      'placement:p1',
      'placement:p2',
    ])
  })

  it('names nothing for nothing', () => {
    expect(tagsOfArticleChange(null, null)).toEqual([])
  })
})

describe('tagsOfRows', () => {
  it('names each tag once', () => {
    const row = (tags: string[]): OutboxRow => ({
      createdAt: '2026-01-01T00:00:00.000Z',
      id: '1',
      kind: 'tags',
      origin: 'x',
      seq: 1,
      tags,
    })
    expect(tagsOfRows([row(['b', 'a']), row(['a', 'c'])])).toEqual(['b', 'a', 'c'])
  })
})
