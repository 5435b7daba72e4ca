import { describe, expect, it } from 'vitest'

import type { HeaderValue } from './forwarded.ts'
import { believe, trustedProxies } from './forwarded.ts'

const trusted = trustedProxies(['127.0.0.1', '::1', '10.0.0.0/8', 'fd00::/8'])

function received(socketAddress: string | undefined, headers: Record<string, HeaderValue>) {
  const host = 'www.chengdu.gov.cn'
  return believe({ socketAddress, encrypted: false, headers: { host, ...headers } }, trusted)
}

describe('a socket that is no trusted proxy', () => {
  it.each(['203.0.113.9', '2001:db8::9', '11.0.0.1', 'fe80::1%eth0'])('%s', (address) => {
    const seen = received(address, {
      'x-forwarded-for': '198.51.100.1',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'evil.example',
    })
    expect(seen.scheme).toBe('http')
    expect(seen.host).toBe('www.chengdu.gov.cn')
    expect(address).toContain(seen.address)
  })

  it('is nobody once it is gone', () => {
    expect(received(undefined, { 'x-forwarded-proto': 'https' })).toEqual({
      address: '',
      scheme: 'http',
      host: 'www.chengdu.gov.cn',
    })
  })

  it('has its own scheme when TLS ends here', () => {
    const seen = believe(
      { socketAddress: '203.0.113.9', encrypted: true, headers: { 'x-forwarded-proto': 'http' } },
      trusted,
    )
    expect(seen).toEqual({ address: '203.0.113.9', scheme: 'https', host: undefined })
  })
})

describe('the client address behind trusted proxies', () => {
  it.each([
    ['127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['::ffff:127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['::1', '2001:DB8::9', '2001:db8::9'],
    ['fd00::2', '"[2001:db8::9]:4711"', '2001:db8::9'],
    ['10.1.2.3', '203.0.113.9:4711', '203.0.113.9'],
    ['10.1.2.3', '::ffff:203.0.113.9', '203.0.113.9'],
    ['10.1.2.3', '198.51.100.66, 203.0.113.9', '203.0.113.9'],
    ['10.1.2.3', '198.51.100.66, 203.0.113.9, 10.9.9.9', '203.0.113.9'],
    ['10.1.2.3', '10.9.9.9, 10.8.8.8', '10.9.9.9'],
    ['10.1.2.3', 'unknown', '10.1.2.3'],
    ['10.1.2.3', '198.51.100.66, <script>, 10.9.9.9', '10.9.9.9'],
    ['10.1.2.3', ', ,', '10.1.2.3'],
    ['10.1.2.3', '', '10.1.2.3'],
    ['10.1.2.3', undefined, '10.1.2.3'],
    ['10.1.2.3', ['198.51.100.66', '203.0.113.9'], '203.0.113.9'],
  ])('%s with %j is %s', (socket, chain, address) => {
    expect(received(socket, { 'x-forwarded-for': chain }).address).toBe(address)
  })
})

describe('the scheme behind trusted proxies', () => {
  it.each([
    [undefined, 'https', 'https'],
    [undefined, 'HTTPS', 'https'],
    [undefined, 'http', 'http'],
    [undefined, undefined, 'http'],
    [undefined, 'javascript', 'http'],
    [undefined, '', 'http'],
    [undefined, 'https, http', 'http'],
    ['203.0.113.9', 'https, http', 'http'],
    ['203.0.113.9, 10.9.9.9', 'https, http', 'https'],
    ['203.0.113.9, 10.9.9.9', 'https', 'https'],
    ['203.0.113.9, 10.9.9.9', 'https, http, http', 'http'],
  ])('chain %j and %j give %s', (chain, proto, scheme) => {
    const seen = received('127.0.0.1', { 'x-forwarded-for': chain, 'x-forwarded-proto': proto })
    expect(seen.scheme).toBe(scheme)
  })
})

describe('the host behind trusted proxies', () => {
  it.each([
    [undefined, 'www.chengdu.gov.cn'],
    ['', 'www.chengdu.gov.cn'],
    ['edu.chengdu.gov.cn', 'edu.chengdu.gov.cn'],
    ['EDU.chengdu.gov.cn.:3000', 'edu.chengdu.gov.cn:3000'],
    ['evil.example, edu.chengdu.gov.cn', 'edu.chengdu.gov.cn'],
    ['edu.chengdu.gov.cn, ', undefined],
    ['evil.example/x', undefined],
    ['user@edu.chengdu.gov.cn', undefined],
    ['edu.chengdu.gov.cn\r\nX: 1', undefined],
    ['[::1%eth0]', undefined],
    [['evil.example', 'edu.chengdu.gov.cn'], 'edu.chengdu.gov.cn'],
  ])('%j gives %j', (forwarded, host) => {
    expect(received('127.0.0.1', { 'x-forwarded-host': forwarded }).host).toBe(host)
  })

  it('does not choose between two Host headers', () => {
    expect(received('203.0.113.9', { host: ['a.gov.cn', 'b.gov.cn'] }).host).toBeUndefined()
  })
})

describe('trustedProxies', () => {
  it.each(['', 'banana', '10.0.0.0/33', 'fd00::/129', '10.0.0.0/', '10.0.0.0/8/8', 'fe80::1%lo'])(
    'refuses %j with a sentence',
    (range) => {
      expect(() => trustedProxies([range])).toThrow(/可信代理“.*”不是有效的地址或网段/)
    },
  )

  it('trusts nobody when nobody is named', () => {
    const seen = believe(
      { socketAddress: '127.0.0.1', encrypted: false, headers: { 'x-forwarded-proto': 'https' } },
      trustedProxies([]),
    )
    expect(seen.scheme).toBe('http')
  })
})
