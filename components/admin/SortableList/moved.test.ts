import { describe, expect, it } from 'vitest'

import { moved } from './moved'

describe('moved', () => {
  const list = ['a', 'b', 'c', 'd']

  it('puts an element at another place and keeps the others in order', () => {
    expect(moved(list, 0, 2)).toEqual(['b', 'c', 'a', 'd'])
    expect(moved(list, 3, 0)).toEqual(['d', 'a', 'b', 'c'])
    expect(list).toEqual(['a', 'b', 'c', 'd'])
  })

  it('gives the same list for a step out of it or to the same place', () => {
    expect(moved(list, 0, -1)).toBe(list)
    expect(moved(list, 3, 4)).toBe(list)
    expect(moved(list, 9, 0)).toBe(list)
    expect(moved(list, 1, 1)).toBe(list)
  })
})
