import { describe, expect, it } from 'vitest'

import { heldChannels, shownRows, treeRows } from './tree'

const channels = [
  { id: 'a', kind: 'firstChild', name: '政务公开', path: '/zwgk' },
  { id: 'b', kind: 'list', name: '数据', path: '/sj' },
  { id: 'c', kind: 'list', name: '通知公告', parent: 'a', path: '/zwgk/tzgg' },
  { id: 'd', kind: 'collecting', name: '最新公开', path: '/zxgk' },
]

const labels = (rows: { label: string }[]) => rows.map(({ label }) => label)
const nothing = new Set<string>()

describe('treeRows', () => {
  it('stands in the order of the tree and leaves out what leads to no choice', () => {
    const rows = treeRows(channels, null)

    expect(labels(rows)).toEqual(['政务公开', '政务公开 › 通知公告', '数据'])
    expect(rows.map(({ usable }) => usable)).toEqual([false, true, true])
    expect(rows.map(({ hasBelow }) => hasBelow)).toEqual([true, false, false])
    expect(rows[1]?.above).toEqual(['a'])
  })

  it('offers only the subtrees that the person holds', () => {
    expect(labels(treeRows(channels, ['a']))).toEqual(['政务公开', '政务公开 › 通知公告'])
    expect(labels(treeRows(channels, ['b']))).toEqual(['数据'])
  })

  it('keeps a channel whose parent is in the recycle bin', () => {
    const orphan = [{ id: 'e', kind: 'list', name: '动态', parent: 'gone', path: '/x/dt' }]

    expect(labels(treeRows(orphan, null))).toEqual(['动态'])
  })
})

describe('shownRows', () => {
  const rows = treeRows(channels, null)

  it('folds what is below a closed row', () => {
    expect(labels(shownRows(rows, new Set(['a']), ''))).toEqual(['政务公开', '数据'])
    expect(shownRows(rows, nothing, '')).toHaveLength(3)
  })

  it('finds by any part of the names, in closed branches too, with the way there', () => {
    expect(labels(shownRows(rows, new Set(['a']), '公告'))).toEqual([
      '政务公开',
      '政务公开 › 通知公告',
    ])
    expect(shownRows(rows, nothing, '没有')).toEqual([])
  })
})

describe('heldChannels', () => {
  it('is the whole site when one line names no channel', () => {
    const lines = [
      { channels: ['a'], site: 's' },
      { channels: [], site: { id: 's' } },
    ]

    expect(heldChannels(lines, 's')).toBeNull()
  })

  it('joins the subtrees of the lines of that site', () => {
    const lines = [
      { channels: ['a'], site: 's' },
      { channels: [{ id: 'b' }], site: 's' },
      { channels: ['x'], site: 'other' },
    ]

    expect(heldChannels(lines, 's')).toEqual(['a', 'b'])
  })
})
