import { describe, expect, it } from 'vitest'
import type { StoredEntry } from './store.ts'
import { clock, isPastItsTime, PageStore } from './store.ts'

const entry = (...tags: string[]): StoredEntry => ({ storedAt: clock(), tags, value: 'page' })

describe('dating', () => {
  it('keeps a page and gives it back', () => {
    const store = new PageStore()
    expect(store.set('a', entry('site:1'), store.now(), 10)).toBe(true)
    expect(store.get('a')?.value).toBe('page')
    expect(store.stats()).toMatchObject({ bytes: 10, entries: 1, hits: 1, misses: 0, refused: 0 })
  })

  it('refuses a render that began before a drop of its tag and ended after it', () => {
    const store = new PageStore()
    const startedAt = store.now()
    store.dropTags(['channel:2'])
    expect(store.set('a', entry('site:1', 'channel:2'), startedAt, 10)).toBe(false)
    expect(store.get('a')).toBeNull()
    expect(store.stats()).toMatchObject({ misses: 1, refused: 1 })
  })

  it('keeps a render that began after the drop, and one that shows other things', () => {
    const store = new PageStore()
    const startedAt = store.now()
    store.dropTags(['channel:2'])
    expect(store.set('other', entry('channel:3'), startedAt, 10)).toBe(true)
    expect(store.set('a', entry('channel:2'), store.now(), 10)).toBe(true)
  })

  it('does not let a late old render take the place of a newer one', () => {
    const store = new PageStore()
    const old = store.now()
    store.dropTags(['t'])
    store.set('a', { ...entry('t'), value: 'new' }, store.now(), 10)
    store.set('a', { ...entry('t'), value: 'old' }, old, 10)
    expect(store.get('a')?.value).toBe('new')
  })

  it('refuses every render under way after everything was dropped', () => {
    const store = new PageStore()
    const startedAt = store.now()
    store.set('a', entry('t'), startedAt, 10)
    store.dropAll()
    expect(store.get('a')).toBeNull()
    expect(store.set('a', entry(), startedAt, 10)).toBe(false)
    expect(store.set('a', entry(), store.now(), 10)).toBe(true)
  })
})

describe('drops', () => {
  it('drops what carries one of the tags and nothing else', () => {
    const store = new PageStore()
    store.set('a', entry('site:1', 'channel:1'), 0, 10)
    store.set('b', entry('site:1', 'channel:2'), 0, 10)
    store.set('c', entry('site:2'), 0, 10)
    store.dropTags(['channel:1', 'channel:9'])
    expect([store.get('a'), store.get('b'), store.get('c')].map(Boolean)).toEqual([
      false,
      true,
      true,
    ])
    store.dropTags(['site:1'])
    expect(store.get('b')).toBeNull()
    expect(store.get('c')).not.toBeNull()
  })

  it('follows the tags of the newest render of a key', () => {
    const store = new PageStore()
    store.set('a', entry('old'), 0, 10)
    store.set('a', entry('new'), 0, 10)
    store.dropTags(['old'])
    expect(store.get('a')).not.toBeNull()
    store.dropTags(['new'])
    expect(store.get('a')).toBeNull()
  })

  it('does not advance for an empty list', () => {
    const store = new PageStore()
    store.dropTags([])
    expect(store.now()).toBe(0)
  })
})

describe('bounds', () => {
  it('pushes out what was not asked for longest, and its tags with it', () => {
    const store = new PageStore({ maxBytes: 80 })
    for (let i = 0; i < 8; i += 1) store.set(`k${i}`, entry(`t${i}`), 0, 10)
    store.get('k0')
    store.set('k8', entry('t8'), 0, 10)
    expect(store.get('k0')).not.toBeNull()
    expect(store.get('k1')).toBeNull()
    expect(store.stats()).toMatchObject({ bytes: 80, entries: 8 })
    expect(store.tables().tags).toBe(8)
  })

  it('does not keep one page that is larger than an eighth of all, and keeps no tag of it', () => {
    const store = new PageStore({ maxBytes: 80 })
    expect(store.set('huge', entry('t'), 0, 11)).toBe(false)
    expect(store.tables().tags).toBe(0)
  })

  it('forgets the oldest drops, and then refuses the renders that are as old', () => {
    const store = new PageStore({ maxDrops: 2 })
    const startedAt = store.now()
    store.dropTags(['one'])
    const afterOne = store.now()
    store.dropTags(['two'])
    store.dropTags(['three'])
    expect(store.tables().drops).toBe(2)
    expect(store.set('a', entry('one'), startedAt, 10)).toBe(false)
    expect(store.set('b', entry('unrelated'), startedAt, 10)).toBe(false)
    expect(store.set('c', entry('two'), afterOne, 10)).toBe(false)
    expect(store.set('d', entry('one'), afterOne, 10)).toBe(true)
  })
})

describe('requests during a render', () => {
  it('waits for a render that began before a drop, until it ends', async () => {
    const store = new PageStore()
    const flight = store.openFlight('/a')
    store.dropTags(['t'])
    const seen: string[] = []
    const waiting = store.settled('/a', 60_000).then(() => seen.push('request'))
    await store.settled('/b', 60_000)
    seen.push('other page')
    store.closeFlight('/a', flight)
    await waiting
    expect(seen).toEqual(['other page', 'request'])
    expect(store.stats().flights).toBe(0)
  })

  it('does not wait for a render that began after the last drop', async () => {
    const store = new PageStore()
    store.dropTags(['t'])
    store.openFlight('/a')
    await store.settled('/a', 60_000)
    expect(store.stats().flights).toBe(1)
  })

  it('waits again when the next render is overtaken by a drop too', async () => {
    const store = new PageStore()
    store.openFlight('/a')
    store.dropTags(['t'])
    const waiting = store.settled('/a', 60_000)
    const second = store.openFlight('/a')
    store.dropTags(['t'])
    store.closeFlight('/a', second)
    await waiting
    expect(store.stats().flights).toBe(0)
  })

  it('gives up on a render that never ends', async () => {
    const store = new PageStore()
    store.openFlight('/a')
    store.dropTags(['t'])
    await store.settled('/a', 1)
    expect(store.stats().flights).toBe(0)
  })

  it('closes only the flight that was meant', () => {
    const store = new PageStore()
    const first = store.openFlight('/a')
    store.openFlight('/a')
    store.closeFlight('/a', first)
    expect(store.stats().flights).toBe(1)
  })

  it('keeps a bounded number of flights', () => {
    const store = new PageStore()
    for (let i = 0; i < 2_100; i += 1) store.openFlight(`/${i}`)
    expect(store.stats().flights).toBe(2_000)
  })
})

describe('isPastItsTime', () => {
  const at = (age: number, revalidate: number | false): boolean =>
    isPastItsTime({
      cacheControl: { expire: undefined, revalidate },
      storedAt: clock() - age,
      tags: [],
      value: 1,
    })

  it.each([
    [1_000, 3_600, false],
    [3_601_000, 3_600, true],
    [99_000_000, false, false],
  ] as const)('age %d ms, revalidate %s s: %s', (age, revalidate, expected) => {
    expect(at(age, revalidate)).toBe(expected)
  })

  it('is false without a time', () => {
    expect(isPastItsTime(entry())).toBe(false)
  })
})
