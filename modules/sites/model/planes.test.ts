import { describe, expect, it } from 'vitest'

import { splitTarget } from '../../../lib/net/wire.ts'
import { demo, production } from './routing.fixture.ts'
import type { Plane } from './planes.ts'
import { decide } from './routing.ts'

const SITE = 'edu.chengdu.gov.cn'
const PREVIEW = 'edu.preview.chengdu.gov.cn'
const ADMIN = 'admin.cdgov.example'
const RETIRED = 'gk.chengdu.gov.cn'

const ask = (plane: Plane, host: string, target: string, directory = production) => {
  const scheme = directory === production ? 'https' : 'http'
  const decision = decide({ host, scheme, ...splitTarget(target) }, directory, plane)
  return decision.kind === 'refuse' ? `${decision.status} ${decision.reason}` : decision.kind
}

/** [host, target, all, public, editor] */
const table = [
  [SITE, '/', 'serve', 'serve', '404 noSitesHere'],
  [SITE, '/zwgk/', 'redirect', 'redirect', '404 noSitesHere'],
  [SITE, '/files/0a/Report.PDF', 'serve', 'serve', '404 noSitesHere'],
  [SITE, '/_next/static/Ab.css', 'asset', 'asset', '404 noSitesHere'],
  [SITE, '/admin', '404 reserved', '404 reserved', '404 noSitesHere'],
  [SITE, '/%', '400 malformed', '400 malformed', '404 noSitesHere'],
  ['www.edu.chengdu.gov.cn', '/', 'redirect', 'redirect', '404 noSitesHere'],
  ['成都市教育局.政务', '/', 'redirect', 'redirect', '404 noSitesHere'],
  [RETIRED, '/old.htm', 'retired', 'retired', '404 noSitesHere'],
  [PREVIEW, '/', 'serve', 'serve', 'serve'],
  [PREVIEW, '/_next/static/Ab.css', 'asset', 'asset', 'asset'],
  [PREVIEW, '/admin', '404 reserved', '404 reserved', '404 reserved'],
  [ADMIN, '/', 'directory', 'directory', 'directory'],
  [ADMIN, '/_next/static/Ab.css', 'asset', 'asset', 'asset'],
  [ADMIN, '/healthz', 'admin', 'admin', 'admin'],
  [ADMIN, '/readyz', 'admin', 'admin', 'admin'],
  [ADMIN, '/admin', 'admin', '404 noAdminHere', 'admin'],
  [ADMIN, '/admin/login', 'admin', '404 noAdminHere', 'admin'],
  [ADMIN, '//admin/', 'redirect', '404 noAdminHere', 'redirect'],
  [ADMIN, '/api/users/login', 'admin', '404 noAdminHere', 'admin'],
  [ADMIN, '/api/media/file', 'admin', '404 noAdminHere', 'admin'],
  [ADMIN, '/zwgk', '404 notOnAdminHost', '404 notOnAdminHost', '404 notOnAdminHost'],
  ['evil.example', '/', '404 unknownHost', '404 unknownHost', '404 unknownHost'],
] as const

describe.each(table)('%s%s', (host, target, all, visitors, editors) => {
  it.each([
    ['all', all],
    ['public', visitors],
    ['editor', editors],
  ] as const)('on the plane %s: %s', (plane, expected) => {
    expect(ask(plane, host, target)).toBe(expected)
  })
})

it('is all planes in one when none is named', () => {
  const asked = { host: ADMIN, path: '/admin', scheme: 'https', search: '' } as const
  expect(decide(asked, production)).toEqual({ kind: 'admin' })
})

it('keeps the desk shut under every name of the demonstration host', () => {
  const names = ['localhost:3000', '127.0.0.1:3000', '[::1]:3000']
  const answers = names.map((name) => ask('public', name, '/api/articles', demo))
  expect(answers).toEqual(names.map(() => '404 noAdminHere'))
})
