import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { hostCases } from '../../../lib/net/host.cases.ts'
import { splitTarget } from '../../../lib/net/wire.ts'
import type { HostDirectory } from './directory.ts'
import { demoCases } from './routing.demo.cases.ts'
import { demo, production } from './routing.fixture.ts'
import { variantCases } from './routing.variants.cases.ts'
import { productionCases } from './routing.production.cases.ts'
import type { Decision } from './routing.ts'
import { decide } from './routing.ts'
import { VARIANTS } from './variants.ts'

type Scheme = 'http' | 'https'

function ask(scheme: Scheme, host: string, target: string, directory: HostDirectory) {
  return decide({ scheme, host, ...splitTarget(target) }, directory)
}

function inOneLine(decision: Decision): string {
  switch (decision.kind) {
    case 'serve': {
      const { entry, path, variant } = decision
      return `${variant === 'plain' ? 'serve' : variant} ${entry.host}${path}`
    }
    case 'retired':
      return `retired ${decision.entry.host}${decision.path}`
    case 'redirect':
      return `${decision.status} ${decision.location}`
    case 'refuse':
      return `${decision.status} ${decision.reason}`
    case 'admin':
    case 'asset':
    case 'directory':
      return decision.kind
  }
}

/** Asks for a location the way a browser does. */
function follow(location: string, directory: HostDirectory): Decision {
  const { protocol, host, pathname, search } = new URL(location)
  return ask(protocol === 'https:' ? 'https' : 'http', host, pathname + search, directory)
}

const tables = [
  ['production', production, productionCases],
  ['demo', demo, demoCases],
  ['variants', production, variantCases],
] as const

describe.each(tables)('%s', (_name, directory, cases) => {
  it.each(cases)('%s://%s %s: %s', (scheme, host, target, expected) => {
    expect(inOneLine(ask(scheme, host, target, directory))).toBe(expected)
  })

  it('needs one redirect at most', () => {
    const ends = cases
      .map(([scheme, host, target]) => ask(scheme, host, target, directory))
      .filter((decision) => decision.kind === 'redirect')
      .map(({ location }) => [location, follow(location, directory).kind])
    expect(ends.length).toBeGreaterThan(10)
    expect(
      ends.filter(([, kind]) => !['serve', 'admin', 'asset', 'directory'].includes(kind ?? '')),
    ).toEqual([])
  })
})

it('has at least 160 spellings', () => {
  const spellings = [...productionCases, ...demoCases, ...variantCases].map((row) =>
    row.slice(0, 3).join(' '),
  )
  expect(new Set(spellings).size).toBeGreaterThanOrEqual(160)
  expect(new Set(spellings).size).toBe(spellings.length)
})

describe('what a decision carries', () => {
  it('rewrites to the page tree below host and variant', () => {
    const home = ask('https', 'edu.chengdu.gov.cn', '/', production)
    const list = ask('https', 'edu.chengdu.gov.cn', '/zwgk?x=1', production)
    expect(home).toMatchObject({ variant: 'plain', rewrite: '/site/edu.chengdu.gov.cn/plain' })
    expect(list).toMatchObject({ rewrite: '/site/edu.chengdu.gov.cn/plain/zwgk' })
  })

  it.each([
    ['/robots.txt', '/feed/robots'],
    ['/sitemap.xml', '/feed/sitemap'],
    ['/sitemap-202611.xml', '/feed/sitemap/202611'],
    ['/sitemap-0.xml', '/feed/sitemap/0'],
    ['/sitemap-01.xml', '/sitemap-01.xml'],
    ['/feed.rss', '/feed/rss'],
    ['/zwgk/tzgg/feed.json', '/feed/json/zwgk/tzgg'],
    ['/favicon.svg', '/feed/icon/svg'],
    ['/favicon.ico', '/feed/icon/ico'],
    ['/zwgk/favicon.ico', '/zwgk/favicon.ico'],
    ['/zwgk/feed.xml', '/zwgk/feed.xml'],
    ['/zwgk/feed.rss/more', '/zwgk/feed.rss/more'],
  ])('rewrites %s to %s', (target, rewrite) => {
    const decision = ask('https', 'edu.chengdu.gov.cn', target, production)
    expect(decision).toMatchObject({ rewrite: `/site/edu.chengdu.gov.cn/plain${rewrite}` })
  })

  it.each(['/feed', '/feed/icon/svg', '/feed/rss', '/feed/rss/zwgk', '/FEED/sitemap/0'])(
    'refuses %s',
    (target) => {
      const decision = ask('https', 'edu.chengdu.gov.cn', target, production)
      expect(decision).toMatchObject({ kind: 'refuse', reason: 'reserved' })
    },
  )

  it('rewrites retired hosts to the lookup of old addresses', () => {
    const home = ask('http', 'gk.chengdu.gov.cn', '/', production)
    const old = ask('http', 'gk.chengdu.gov.cn', '/Old.htm?id=1', production)
    expect(home).toMatchObject({ rewrite: '/retired/gk.chengdu.gov.cn' })
    expect(old).toMatchObject({ rewrite: '/retired/gk.chengdu.gov.cn/Old.htm' })
  })

  it('tells the life cycle of the site', () => {
    const closed = ask('https', 'css.chengdu.gov.cn', '/', production)
    expect(closed).toMatchObject({ entry: { state: 'closed', site: 'id-css', use: 'canonical' } })
  })

  it.each([
    ['GET', 301],
    ['HEAD', 301],
    ['POST', 308],
    ['PUT', 308],
  ])('redirects %s by %i', (method, status) => {
    const asked = { scheme: 'http', host: 'chengdu.gov.cn', path: '/', search: '' } as const
    expect(decide({ ...asked, method }, production)).toMatchObject({ status })
  })

  it('refuses a request without a host', () => {
    const asked = { scheme: 'https', host: undefined, path: '/', search: '' } as const
    expect(decide(asked, production)).toMatchObject({ status: 400, reason: 'badHost' })
  })
})

describe('any request at all', () => {
  const known = [
    ...production.hosts.keys(),
    ...demo.hosts.keys(),
    'localhost',
    '成都市.政务',
    '[::1]',
  ]
  const host = fc.oneof(
    { arbitrary: fc.constantFrom(...known), weight: 5 },
    fc.constantFrom(...hostCases.map(([raw]) => raw)),
    fc.string({ unit: 'binary' }),
  )
  const dressed = fc
    .tuple(host, fc.constantFrom('', '.', '。'), fc.constantFrom('', ':', ':80', ':443', ':3000'))
    .map((parts) => parts.join(''))
  const piece = fc.oneof(
    fc.constantFrom('/', '//', '\\', '.', '..', '%2e', '%', '%41', '%e6%88%90', '%B3', '成', ';'),
    fc.constantFrom('s/', '/s/edu/', '/s/chengdu', 'S/EDU', 'index.html', 'INDEX.HTM', 'page-3'),
    fc.constantFrom('elder', '/elder/', 'HANT/', '/en', 'feed.rss', 'sitemap.xml', 'reader.js'),
    fc.constantFrom(
      'zwgk',
      'ZWGK',
      'files/',
      'Files/',
      'admin',
      'api',
      'site/',
      '_next/',
      'retired',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  const path = fc.array(piece, { maxLength: 7 }).map((parts) => `/${parts.join('')}`)
  const search = fc.oneof(
    fc.constantFrom(
      '',
      '?',
      '?page=1',
      '?page=3',
      '?page=3&page=4',
      '?a=1&page=7&b',
      '?PAGE=2',
      '?page=99999',
    ),
    fc.string({ unit: 'binary' }).map((text) => `?${text}`),
  )
  const scheme = fc.constantFrom<Scheme>('http', 'https')
  const directory = fc.constantFrom(production, demo)

  it('ends after one redirect at most, at an address that is served', () => {
    const redirects = fc
      .tuple(fc.record({ host: dressed, scheme, path, search }), directory)
      .map(([asked, chosen]) => ({ decision: decide(asked, chosen), chosen }))
    fc.assert(
      fc.property(redirects, ({ decision, chosen }) => {
        const location = decision.kind === 'redirect' ? decision.location : 'http://nobody.example/'
        expect(location).toMatch(/^https?:\/\/[\w.:[\]-]+\/[\x21-\x7e]*$/)
        expect(follow(location, chosen).kind).not.toBe('redirect')
      }),
      { numRuns: 2000 },
    )
  })

  it('never leaves the tree of the host asked', () => {
    fc.assert(
      fc.property(dressed, path, scheme, directory, (asked, target, how, chosen) => {
        const decision = decide({ host: asked, scheme: how, path: target, search: '' }, chosen)
        const rewrite = 'rewrite' in decision ? decision.rewrite : '/site/x/plain'
        const root = 'entry' in decision ? decision.entry.host : 'x'
        const { pathname } = new URL(rewrite, 'http://x')
        expect(pathname).toBe(rewrite)
        expect(
          [...VARIANTS.map((one) => `/site/${root}/${one}`), `/retired/${root}`].some((top) =>
            `${pathname}/`.startsWith(`${top}/`),
          ),
        ).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
