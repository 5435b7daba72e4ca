import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { canonicalPath } from '@/lib/net/path'
import { checkChannelSlug } from '@/modules/channels/model'
import { isArticleAddress } from '@/modules/content/model/article'

import { LIBRARY_SEGMENT, libraryPath, readLibraryPath, searchPath } from './libraryPath'

const BASE = '/zwgk/zcwj'
const nothing = { before: null, chosen: {}, words: '' }

describe('addresses of a policy library', () => {
  it('stand below a segment that no channel and no item can have', () => {
    expect(checkChannelSlug(LIBRARY_SEGMENT)).not.toBe(true)
    expect(isArticleAddress(`${BASE}/${LIBRARY_SEGMENT}/year-2026`)).toBe(false)
  })

  it('have one order', () => {
    const asked = readLibraryPath(`${BASE}/~/q-养老/year-2026/issuer-1a2b3c4d`)
    expect(asked?.base).toBe(BASE)
    expect(libraryPath(BASE, asked!.ask!)).toBe(
      `${BASE}/~/issuer-1a2b3c4d/year-2026/q-${encodeURI('养老')}`,
    )
  })

  it.each([
    ['nothing', `${BASE}/~`],
    ['a place alone', `${BASE}/~/before-12`],
    ['an unknown part', `${BASE}/~/colour-red`],
    ['a part twice', `${BASE}/~/year-2026/year-2025`],
    ['a key of other letters', `${BASE}/~/issuer-市政府`],
    ['a place that is no number', `${BASE}/~/year-2026/before-0`],
    ['a part without a value', `${BASE}/~/year-`],
    ['something below', `${BASE}/~/year-2026/2026-11`],
  ])('say nothing for %s', (_, path) => {
    expect(readLibraryPath(path)).toEqual({ ask: null, base: BASE })
  })

  it.each([BASE, '/', '/~/year-2026', `${BASE}/page-3`])('%s is none', (path) => {
    expect(readLibraryPath(path)).toBeNull()
  })

  it('lead to the channel when nothing is asked', () => {
    expect(libraryPath(BASE, nothing)).toBe(BASE)
    expect(libraryPath(BASE, { ...nothing, before: 40 })).toBe(BASE)
  })

  it('say what was asked, whatever it is, in the spelling that is served', () => {
    const key = fc.stringMatching(/^[a-z0-9]{1,16}$/)
    const ask = fc.record({
      before: fc.option(fc.integer({ max: 999_999_999, min: 1 })),
      chosen: fc.record({ issuer: key, year: key }, { requiredKeys: ['issuer'] }),
      text: fc.string({ maxLength: 80, unit: 'grapheme' }),
    })
    fc.assert(
      fc.property(ask, ({ before, chosen, text }) => {
        const search = `?${new URLSearchParams({ q: text }).toString()}`
        const found = searchPath(libraryPath(BASE, { before, chosen, words: '' }), search)
        expect(canonicalPath(found!)).toEqual({ ok: true, path: found })
        const read = readLibraryPath(decodeURIComponent(found!))
        expect(read?.ask?.chosen).toEqual(chosen)
        expect(libraryPath(BASE, read!.ask!)).toBe(found)
      }),
    )
  })
})

describe('the search of a library', () => {
  it.each([
    ['words', BASE, '?q=%E5%85%BB%E8%80%81+%E6%9C%8D%E5%8A%A1', `${BASE}/~/q-养老 服务`],
    ['a number', BASE, '?q=成办发[2026]41号', `${BASE}/~/q-成办发[2026]41号`],
    ['words among what was chosen', `${BASE}/~/year-2026`, '?q=AB', `${BASE}/~/year-2026/q-ab`],
    ['other words', `${BASE}/~/q-a/before-9`, '?q=b', `${BASE}/~/q-b`],
    ['nothing', `${BASE}/~/q-a`, '?q=', BASE],
    ['what would leave the path', BASE, '?q=a/../b?c%23d%25', `${BASE}/~/q-a .. b c d`],
    ['words from a numbered page', `${BASE}/page-3`, '?q=a&x=1', `${BASE}/~/q-a`],
  ])('turns %s into a path', (_, path, search, found) => {
    expect(decodeURIComponent(searchPath(path, search)!)).toBe(found)
  })

  it.each(['', '?page=2', '?q=a&q=b'])('leaves the query “%s” alone', (search) => {
    expect(searchPath(BASE, search)).toBeNull()
  })
})
