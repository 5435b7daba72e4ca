import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { legacyPath } from './legacyPath.ts'
import { canonicalPath } from './path.ts'
import { printableTarget, splitTarget } from './wire.ts'

/** Strings that look like paths more often than chance would have it. */
const junkPath = fc
  .array(
    fc.oneof(
      fc.constantFrom('/', '//', '\\', '.', '..', '%2e', '%2E%2e', '%', '%41', '%7E', '%e6%88%90'),
      fc.constantFrom('index.html', 'INDEX.SHTML', 'default.html', 'Files', 'files', '_next', ';'),
      fc.constantFrom('%25', '%2541', '%c0%af', '%ed%a0%80', '%b3%c9', '成', '\u00e6\u0088\u0090'),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.webPath(),
    ),
    { maxLength: 8 },
  )
  .map((parts) => `/${parts.join('')}`)

describe('canonicalPath', () => {
  it.each([
    ['/', '/'],
    ['//', '/'],
    ['/zwgk/tzgg', '/zwgk/tzgg'],
    ['/zwgk/tzgg/', '/zwgk/tzgg'],
    ['//zwgk///tzgg//', '/zwgk/tzgg'],
    ['\\zwgk\\tzgg', '/zwgk/tzgg'],
    ['/\\evil.example', '/evil.example'],
    ['//evil.example/x', '/evil.example/x'],
    ['/ZWGK/Tzgg', '/zwgk/tzgg'],
    ['/zwgk/index.html', '/zwgk'],
    ['/zwgk/INDEX.HTM', '/zwgk'],
    ['/zwgk/index.shtml/', '/zwgk'],
    ['/default.html', '/'],
    ['/index.html/index.html', '/'],
    ['/index.html/zwgk', '/index.html/zwgk'],
    ['/zwgk/myindex.html', '/zwgk/myindex.html'],
    ['/zwgk/./tzgg/../xxgk', '/zwgk/xxgk'],
    ['/../../etc/passwd', '/etc/passwd'],
    ['/zwgk/%2e%2E/x', '/x'],
    ['/zwgk/..', '/'],
    ['/zwgk/...', '/zwgk/...'],
    ['/%7Ezwgk/%61', '/~zwgk/a'],
    ['/%41', '/a'],
    ['/%e6%88%90', '/%E6%88%90'],
    ['/成', '/%E6%88%90'],
    ['/\u00e6\u0088\u0090', '/%E6%88%90'],
    ['/a b', '/a%20b'],
    ['/a%28b%29', '/a(b)'],
    ['/a"<>|b', '/a%22%3C%3E%7Cb'],
    ['/a%2525', '/a%2525'],
    ['/files/0a1b/Report%20A.PDF', '/files/0a1b/Report%20A.PDF'],
    ['/FILES/0a1b/Report.PDF/', '/files/0a1b/Report.PDF'],
    ['/files/0a1b/index.html', '/files/0a1b/index.html'],
    ['/_next/static/Ab_C.js', '/_next/static/Ab_C.js'],
    ['/preview/AbC.dEf', '/preview/AbC.dEf'],
  ])('%s becomes %s', (raw, path) => {
    expect(canonicalPath(raw)).toEqual({ ok: true, path })
  })

  it.each([
    ['', 'malformed'],
    ['*', 'malformed'],
    ['http://evil.example/', 'malformed'],
    ['/%', 'malformed'],
    ['/%4', 'malformed'],
    ['/%zz', 'malformed'],
    ['/%E0%A4%A', 'malformed'],
    ['/%E0%A4', 'malformed'],
    ['/%c0%af', 'malformed'],
    ['/%c0%ae%c0%ae/x', 'malformed'],
    ['/%ed%a0%80', 'malformed'],
    ['/%f5%80%80%80', 'malformed'],
    ['/%b3%c9', 'malformed'],
    ['/\u00e6', 'malformed'],
    ['/%00', 'control'],
    ['/a\0b', 'control'],
    ['/a%0d%0aSet-Cookie:x', 'control'],
    ['/a\r\nb', 'control'],
    ['/%7f', 'control'],
    ['/%c2%85', 'control'],
    ['/zwgk%2ftzgg', 'encodedSlash'],
    ['/..%2F..%2Fetc', 'encodedSlash'],
    ['/zwgk%5Ctzgg', 'encodedSlash'],
  ])('%j is refused as %s', (raw, fault) => {
    expect(canonicalPath(raw)).toEqual({ ok: false, fault })
  })

  it('changes nothing the second time, and stays what a browser reads', () => {
    const answers = junkPath.map((raw) => canonicalPath(raw)).filter((answer) => answer.ok)
    fc.assert(
      fc.property(answers, (once) => {
        expect(canonicalPath(once.path)).toEqual(once)
        expect(new URL(`https://h.example${once.path}`).pathname).toBe(once.path)
      }),
      { numRuns: 1500 },
    )
  })
})

describe('legacyPath', () => {
  it.each([
    ['/', '/'],
    ['/CDSTZCJWYH/c139/Index.shtml', '/CDSTZCJWYH/c139/Index.shtml'],
    ['//a//b/', '/a/b'],
    ['/a/../b', '/b'],
    ['/a/%2e%2e/b', '/b'],
    ['/%E6%88%90.html', '/%E6%88%90.html'],
    ['/%B3%C9.html', '/%25B3%25C9.html'],
    ['/\u00b3\u00c9.html', '/%25B3%25C9.html'],
    ['/100%', '/100%25'],
    ['/%zz', '/%25zz'],
    ['/a%2Fb', '/a%2Fb'],
  ])('%s becomes %s', (raw, path) => {
    expect(legacyPath(raw)).toBe(path)
  })

  it.each(['/%00', '/a%0d%0ab', '/a\nb', '*', ''])('refuses %j', (raw) => {
    expect(legacyPath(raw)).toBeNull()
  })

  it('always decodes, and changes nothing the second time', () => {
    const paths = junkPath.map((raw) => legacyPath(raw)).filter((path) => path !== null)
    fc.assert(
      fc.property(paths, (path) => {
        expect(() => decodeURIComponent(path)).not.toThrow()
        expect(legacyPath(path)).toBe(path)
      }),
      { numRuns: 1500 },
    )
  })
})

describe('wire', () => {
  it('splits a target at the first question mark', () => {
    expect(splitTarget('/a?b?c')).toEqual({ path: '/a', search: '?b?c' })
    expect(splitTarget('/a')).toEqual({ path: '/a', search: '' })
  })

  it('leaves nothing that could break a header line', () => {
    expect(printableTarget('?q=政务 #x\r\nX: 1')).toBe('?q=%E6%94%BF%E5%8A%A1%20%23x%0D%0AX:%201')
  })
})
