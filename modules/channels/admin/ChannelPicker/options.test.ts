import { describe, expect, it } from 'vitest'

import { channelOptions, heldChannels } from './options'

const channels = [
  { id: 'a', kind: 'firstChild', name: '政务公开', path: '/zwgk' },
  { id: 'b', kind: 'list', name: '数据', path: '/sj' },
  { id: 'c', kind: 'list', name: '通知公告', parent: 'a', path: '/zwgk/tzgg' },
  { id: 'd', kind: 'collecting', name: '最新公开', path: '/zxgk' },
]

describe('channelOptions', () => {
  it('names channels from the top down, in the order of the tree', () => {
    expect(channelOptions(channels, null)).toEqual([
      { label: '政务公开 › 通知公告', value: 'c' },
      { label: '数据', value: 'b' },
    ])
  })

  it('offers only the subtrees that the person holds', () => {
    expect(channelOptions(channels, ['a']).map(({ value }) => value)).toEqual(['c'])
  })

  it('keeps a channel whose parent is in the recycle bin', () => {
    const orphan = [{ id: 'e', kind: 'list', name: '动态', parent: 'gone', path: '/x/dt' }]

    expect(channelOptions(orphan, null)).toEqual([{ label: '动态', value: 'e' }])
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
