import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { hostCases } from './host.cases.ts'
import { formatHost, normaliseDomain, normaliseHost, parseHost } from './host.ts'

describe('normaliseHost', () => {
  it.each(hostCases)('%j', (raw, expected) => {
    expect(normaliseHost(raw)).toBe(expected)
  })

  it('has no host for a request without one', () => {
    expect(normaliseHost(undefined)).toBeNull()
  })

  it('changes nothing the second time', () => {
    const known = fc.constantFrom(...hostCases.map(([raw]) => raw))
    const part = fc.oneof(known, fc.webAuthority(), fc.ipV6(), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(part, fc.constantFrom('', '.', ':80', '。', ':'), (name, end) => {
        const once = normaliseHost(name + end)
        expect(normaliseHost(once ?? undefined)).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives nothing but letters, digits, dots, hyphens, brackets and colons', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(normaliseHost(raw) ?? '').toMatch(/^[a-z0-9.:[\]-]*$/)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('parseHost', () => {
  it.each([
    ['WWW.Chengdu.gov.cn:80', true],
    ['www.chengdu.gov.cn', true],
    ['[::1]:3000', true],
    ['www.chengdu.gov.cn.', false],
    ['www.chengdu。gov.cn', false],
    ['成都市.政务', false],
    ['[0::1]', true],
    ['[::ffff:7f00:1]', true],
  ])('calls %s tidy: %s', (raw, tidy) => {
    expect(parseHost(raw)?.tidy).toBe(tidy)
  })
})

describe('normaliseDomain', () => {
  it.each([
    [' 成都市.政务 ', 'xn--7st23gyw7c.xn--zfr164b'],
    ['Edu.Chengdu.gov.cn', 'edu.chengdu.gov.cn'],
    ['edu.chengdu.gov.cn:80', null],
    ['127.0.0.1', null],
    ['[::1]', null],
    ['https://edu.chengdu.gov.cn', null],
  ])('%j', (raw, expected) => {
    expect(normaliseDomain(raw)).toBe(expected)
  })
})

describe('formatHost', () => {
  it.each([
    ['xn--7st23gyw7c.xn--zfr164b', '成都市.政务'],
    ['xn--7st23gyw7c.xn--zfr164b:3000', '成都市.政务:3000'],
    ['edu.chengdu.gov.cn', 'edu.chengdu.gov.cn'],
    ['[::1]:3000', '[::1]:3000'],
  ])('shows %s as %s', (host, shown) => {
    expect(formatHost(host)).toBe(shown)
  })
})
