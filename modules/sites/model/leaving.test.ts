import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import { canonicalPath } from '@/lib/net/path'

import { buildDirectory } from './buildDirectory.ts'
import { setCurrentDirectory } from './current.ts'
import { finishedPage } from './finishedPage.ts'
import { isLeavingPath, leavingPath, outsideOf, readLeavingPath } from './leaving.ts'

const SECRET = 'for tests only'
const EDU = {
  aliases: ['jyj.yangli.gov.cn'],
  canonical: 'edu.yangli.gov.cn',
  chinese: [],
  name: '样例市教育局',
  retired: ['old.example.com'],
  site: 'site-1',
  slug: 'edu',
  state: 'live' as const,
}
const directory = buildDirectory([EDU], {
  adminHost: 'admin.yangli.example',
  portalHost: 'www.yangli.gov.cn',
  previewSuffix: null,
  publicPort: null,
  publicScheme: 'https',
})

describe('a link leaves the government', () => {
  it.each([
    ['https://example.com', 'https://example.com/'],
    ['//example.com/a?b#c', 'https://example.com/a?b#c'],
    ['HTTP://EXAMPLE.com/A', 'http://example.com/A'],
    ['https://gov.cn.example.com/', 'https://gov.cn.example.com/'],
    ['https://notgov.cn/', 'https://notgov.cn/'],
    ['https://www.gov.cn@example.com/', 'https://www.gov.cn@example.com/'],
    ['https://example.com\\@www.gov.cn/', 'https://example.com/@www.gov.cn/'],
  ])('%s', (href, address) => {
    expect(outsideOf(href, directory)).toBe(address)
  })

  it.each([
    '/zwgk',
    '#top',
    'mailto:a@example.com',
    'tel:028-0000-0000',
    'https://www.gov.cn/',
    'https://edu.sc.gov.cn:8443/a',
    'https://www.gov.cn./',
    'https://成都.政务/',
    'https://edu.yangli.gov.cn/a',
    'http://edu.localhost:3000/',
    'https://old.example.com/',
    'https://admin.yangli.example/admin',
    'https://bszs.conac.cn/sitename?id=1',
    'https://',
  ])('%s does not', (href) => {
    expect(outsideOf(href, directory)).toBeNull()
  })
})

describe('the address of a notice', () => {
  const address = 'https://example.com/路?a=1&b=%20#c'
  const path = leavingPath('site-1', address, SECRET)!

  it('leads to what was signed', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const signed = leavingPath('site-1', url, SECRET)!
        expect(canonicalPath(signed)).toEqual({ ok: true, path: signed })
        expect(isLeavingPath(signed)).toBe(true)
        expect(readLeavingPath(signed, 'site-1', SECRET)).toBe(url)
      }),
    )
  })

  it('leads nowhere when one letter is another', () => {
    fc.assert(
      fc.property(fc.nat({ max: path.length - 10 }), fc.constantFrom('A', 'b', '_'), (at, by) => {
        const index = at + 9
        fc.pre(path[index] !== by)
        const altered = path.slice(0, index) + by + path.slice(index + 1)
        expect(readLeavingPath(altered, 'site-1', SECRET)).toBeNull()
      }),
    )
  })

  it.each([
    ['of another site', path, 'site-2', SECRET],
    ['of another secret', path, 'site-1', 'another'],
    ['with a free address', '/leaving/https:/example.com', 'site-1', SECRET],
    ['without an address', `/leaving/${path.split('/')[2]}`, 'site-1', SECRET],
    ['with more behind it', `${path}/more`, 'site-1', SECRET],
    ['with padding', `${path}==`, 'site-1', SECRET],
  ])('leads nowhere %s', (_, asked, site, secret) => {
    expect(readLeavingPath(asked, site, secret)).toBeNull()
  })

  it('is not made for what fits in no request', () => {
    expect(leavingPath('site-1', `https://example.com/${'a'.repeat(3_000)}`, SECRET)).toBeNull()
  })
})

describe('a finished page', () => {
  beforeAll(() => setCurrentDirectory(directory))

  const finish = (variant: string, body: string) =>
    finishedPage(
      `/site/edu.yangli.gov.cn/${variant}/a`,
      `<html lang="x"><body>${body}<script>self.__next_f</script></body></html>`,
      SECRET,
    )
  const notice = leavingPath('site-1', 'https://example.com/?a&b', SECRET)!
  const link = '<a href="https://example.com/?a&amp;b" rel="external">x</a>'

  it.each([
    ['plain', notice],
    ['elder', `/elder${notice}`],
    ['hant', `/hant${notice}`],
    ['en', `/en${notice}`],
  ])('of %s leads to the notice', async (variant, path) => {
    expect(await finish(variant, link)).toContain(`<a href="${path}" rel="external">x</a>`)
  })

  it('of a preview signs nothing', async () => {
    expect(await finish('plain/preview/token', link)).toContain(link)
  })

  it.each([
    '<a href="https://beian.miit.gov.cn/">ICP</a>',
    '<a href="https://bszs.conac.cn/">mark</a>',
    '<a href="https://example.com/" data-leaves="">on</a>',
    '<form action="https://example.com/"></form>',
  ])('leaves %s as it is', async (body) => {
    expect(await finish('plain', body)).toContain(body)
  })
})
