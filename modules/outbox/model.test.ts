import { describe, expect, it } from 'vitest'

import {
  articleTag,
  channelTag,
  hostsTag,
  itemsTag,
  navigationTag,
  siteTag,
  slotsTag,
  topicTag,
} from './model'

describe('tags', () => {
  it('tell every kind of thing apart, also when two share an id', () => {
    const tags = [articleTag, channelTag, itemsTag, navigationTag, siteTag, slotsTag, topicTag].map(
      (tag) => tag('1'),
    )
    expect(new Set([...tags, hostsTag]).size).toBe(8)
  })
})
