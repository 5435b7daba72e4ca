import { describe, expect, it } from 'vitest'

import { buildDirectory } from './buildDirectory.ts'
import { HostDirectoryError } from './directory.ts'
import { parseDirectory, serialiseDirectory } from './directoryFile.ts'
import { PRODUCTION, production, siteHosts, SITES } from './routing.fixture.ts'

const EDU = siteHosts('edu', 'edu.chengdu.gov.cn')

function build(...sites: Parameters<typeof buildDirectory>[0]) {
  return buildDirectory(sites, PRODUCTION)
}

describe('buildDirectory', () => {
  it('enters every host once, in normal form, with its use', () => {
    const directory = build({
      ...EDU,
      aliases: ['JYJ.chengdu.gov.cn', '教育.政务'],
      chinese: ['成都市教育局.政务'],
      retired: ['old-edu.chengdu.gov.cn'],
    })
    const uses = [...directory.hosts.values()].map(({ host, use }) => [host, use])
    expect(uses).toEqual([
      ['edu.chengdu.gov.cn', 'canonical'],
      ['edu.localhost', 'standIn'],
      ['edu.preview.chengdu.gov.cn', 'standIn'],
      ['jyj.chengdu.gov.cn', 'alias'],
      ['old-edu.chengdu.gov.cn', 'retired'],
      ['www.edu.chengdu.gov.cn', 'alias'],
      ['xn--dgtt4b72ff7df68b7ou.xn--zfr164b', 'chinese'],
      ['xn--wcvs22d.xn--zfr164b', 'chinese'],
    ])
  })

  it('gives the twin with or without www to nobody when somebody owns it', () => {
    const other = { ...siteHosts('other', 'other.gov.cn'), aliases: ['www.edu.chengdu.gov.cn'] }
    expect(build(EDU, other).hosts.get('www.edu.chengdu.gov.cn')?.slug).toBe('other')
    expect(build(siteHosts('x', 'www.cn')).hosts.has('cn')).toBe(false)
  })

  it('has a version that follows the content and not the order', () => {
    const reversed = buildDirectory([...SITES].reverse(), PRODUCTION)
    expect(reversed.version).toBe(production.version)
    expect(build(EDU).version).not.toBe(build({ ...EDU, state: 'closed' }).version)
    const demoPort = { ...PRODUCTION, publicPort: 8443 }
    expect(buildDirectory([EDU], demoPort).version).not.toBe(build(EDU).version)
  })

  it('knows the default port and a leading dot of the suffix', () => {
    const settings = { ...PRODUCTION, publicPort: 443, previewSuffix: '.preview.chengdu.gov.cn' }
    expect(buildDirectory([EDU], settings)).toEqual(build(EDU))
  })

  it('takes an address for the admin host', () => {
    expect(buildDirectory([], { ...PRODUCTION, adminHost: '[FD00::0:1]' }).adminHost).toBe(
      '[fd00::1]',
    )
  })

  const other = siteHosts('other', 'other.gov.cn')
  it.each([
    [[EDU, { ...other, canonical: 'EDU.chengdu.gov.cn.' }], '同时登记在“edu站”和“other站”'],
    [
      [
        { ...EDU, chinese: ['教育.政务'] },
        { ...other, aliases: ['教育。政务'] },
      ],
      '域名“教育.政务”同时登记',
    ],
    [[EDU, { ...other, retired: ['edu.chengdu.gov.cn'] }], '同时登记'],
    [[{ ...EDU, aliases: ['edu.chengdu.gov.cn'] }], '在“edu站”登记了两次'],
    [[EDU, { ...other, aliases: ['edu.localhost'] }], '域名“edu.localhost”同时登记'],
    [[{ ...EDU, aliases: [PRODUCTION.adminHost] }], '是管理后台的地址'],
    [[EDU, { ...other, slug: 'edu' }], '站点代号“edu”同时用于'],
    [[{ ...EDU, slug: 'Edu' }], '站点代号“Edu”只能由'],
    [[{ ...EDU, slug: 'a.b' }], '站点代号“a.b”只能由'],
    [[{ ...EDU, canonical: 'https://edu.chengdu.gov.cn' }], '不是有效的域名'],
    [[{ ...EDU, aliases: ['10.0.0.1'] }], '不是有效的域名'],
    [[{ ...EDU, retired: ['old.gov.cn:80'] }], '不是有效的域名'],
  ])('refuses %j', (sites, sentence) => {
    expect(() => build(...sites)).toThrow(HostDirectoryError)
    expect(() => build(...sites)).toThrow(sentence)
  })

  it('refuses settings that are no hosts', () => {
    const portal = { ...PRODUCTION, portalHost: 'a b' }
    expect(() => buildDirectory([], portal)).toThrow('门户域名“a b”不是有效的域名')
    const admin = { ...PRODUCTION, adminHost: 'localhost:3000' }
    expect(() => buildDirectory([], admin)).toThrow('管理后台域名“localhost:3000”不是有效的域名')
  })
})

describe('the directory on disk', () => {
  const text = serialiseDirectory(production)

  it('comes back as it was', () => {
    expect(parseDirectory(text)).toEqual(production)
    expect(parseDirectory(serialiseDirectory(build())).hosts.size).toBe(0)
  })

  it('has one line per host', () => {
    expect(text.trim().split('\n')).toHaveLength(production.hosts.size + 2)
  })

  const lines = text.split('\n')
  const row = (key: string) => lines.find((line) => line.startsWith(`{"host":"${key}"`)) ?? ''
  it.each([
    ['empty', ''],
    ['cut off', text.slice(0, -20)],
    ['of another format', text.replace('"format":1', '"format":2')],
    ['with a host in another spelling', text.replace('{"host":"edu.', '{"host":"EDU.')],
    ['with a host twice', text.replace(row('jyj.chengdu.gov.cn'), row('cdjinjiang.gov.cn'))],
    ['without a canonical host', text.replace(`${row('edu.chengdu.gov.cn')}\n`, '')],
    ['with an unknown use', text.replace('"use":"retired"', '"use":"moved"')],
    ['with an unknown state', text.replace('"state":"closed"', '"state":"gone"')],
    [
      'with a site on the admin host',
      text.replace('"adminHost":"admin.cdgov.example"', '"adminHost":"edu.localhost"'),
    ],
    ['with a port out of range', text.replace('"publicPort":null', '"publicPort":70000')],
  ])('is not believed when %s', (_why, damaged) => {
    expect(damaged).not.toBe(text)
    expect(() => parseDirectory(damaged)).toThrow(HostDirectoryError)
    expect(() => parseDirectory(damaged)).toThrow('域名目录文件已损坏')
  })
})
