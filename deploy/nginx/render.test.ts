import { describe, expect, it } from 'vitest'
import { readSiteList } from '@/scripts/smoke/siteList'
import { toServerName, type NginxHost } from './hosts.ts'
import { renderNginx, type NginxInput } from './render.ts'

const sites = readSiteList(new URL('../../seed/chengdu-sites.csv', import.meta.url))
const hosts: NginxHost[] = sites.flatMap(({ slug, domain }) => [
  { host: domain, use: 'canonical', canonicalHost: domain, slug },
  { host: `old-${slug}.example.cn`, use: 'alias', canonicalHost: domain, slug },
  { host: `retired-${slug}.example.cn`, use: 'retired', canonicalHost: domain, slug },
])
const input: NginxInput = {
  hosts: [
    ...hosts,
    { host: '成都.政务', use: 'chinese', canonicalHost: 'www.chengdu.gov.cn', slug: 'chengdu' },
  ],
  adminHost: 'cms.example.gov.cn',
  upstream: '127.0.0.1:3000',
  tls: { certificateDir: '/etc/jiyue/certificates' },
  trustedProxies: ['10.1.0.0/16', 'fd00:1::/32'],
}
const text = renderNginx(input)
const serverNames = (conf: string) =>
  [...conf.matchAll(/server_name (.+);/g)].flatMap((match) => match[1]?.split(' ') ?? [])
const blockOf = (conf: string, host: string) =>
  conf.split('    server {').find((part) => serverNames(part).includes(host)) ?? ''

describe('renderNginx', () => {
  it('listens on [::] wherever it listens on IPv4, in every block', () => {
    const blocks = text.split('    server {').slice(1)
    expect(blocks).toHaveLength(1 + 1 + 71 + 71)
    for (const block of blocks) {
      const listens = [...block.matchAll(/listen (.+);/g)].map((match) => match[1] ?? '')
      const v4 = listens.filter((value) => !value.startsWith('['))
      const v6 = listens.filter((value) => value.startsWith('[::]:'))
      expect(v4.map((value) => value.split(' ')[0])).toEqual(['80', '443'])
      expect(v6).toEqual(v4.map((value) => `[::]:${value}`))
    }
  })

  it('names every canonical host, alias, Chinese domain and retired host exactly once', () => {
    const names = serverNames(text)
    expect(new Set(names).size).toBe(names.length)
    expect(names.toSorted()).toEqual(
      [
        '_',
        'cms.example.gov.cn',
        'xn--vnuo85h.xn--zfr164b',
        ...hosts.map((h) => h.host),
      ].toSorted(),
    )
  })

  it('gives the same bytes for the same hosts in any order and with repetitions', () => {
    const shuffled = [...input.hosts.toReversed(), ...input.hosts.slice(0, 9)]
    expect(renderNginx({ ...input, hosts: shuffled })).toBe(text)
  })

  it('answers unknown hosts on both families with 404 and refuses their TLS handshake', () => {
    const unknown = blockOf(text, '_')
    expect(unknown).toContain('listen 80 default_server;')
    expect(unknown).toContain('listen [::]:443 ssl http2 default_server;')
    expect(unknown).toContain('ssl_reject_handshake on;')
    expect(unknown).toContain('return 404')
    expect(unknown).not.toContain('proxy_pass')
    expect(text.match(/default_server/g)).toHaveLength(4)
  })

  it('lets 2 GB through on the admin host alone', () => {
    expect(blockOf(text, 'cms.example.gov.cn')).toContain('client_max_body_size 2100m;')
    expect(blockOf(text, 'www.chengdu.gov.cn')).toContain('client_max_body_size 2m;')
    expect(text.match(/client_max_body_size 2100m/g)).toHaveLength(1)
  })

  it('overwrites what the client says about host, address and scheme', () => {
    expect(text).toContain('proxy_set_header X-Forwarded-For $remote_addr;')
    expect(text).toContain('proxy_set_header X-Forwarded-Host $host;')
    expect(text).toContain('proxy_set_header X-Forwarded-Proto $outer_scheme;')
    expect(text).not.toContain('$proxy_add_x_forwarded_for')
    // A proxy_set_header inside a block would drop all those inherited from the http level.
    expect(text.split('server {').slice(3).join()).not.toContain('proxy_set_header')
  })

  it('believes a forwarded scheme from the named proxies alone', () => {
    expect(text).toContain('set_real_ip_from 10.1.0.0/16;')
    expect(text).toContain('"1:https" https;')
    const alone = renderNginx({ ...input, trustedProxies: [] })
    expect(alone).not.toContain('set_real_ip_from')
    expect(alone).not.toContain('$http_x_forwarded_proto')
  })

  it('serves over http alone those hosts whose certificate does not exist yet', () => {
    const certified = ['www.chengdu.gov.cn']
    const some = renderNginx({ ...input, tls: { certificateDir: '/c', certified } })
    expect(blockOf(some, 'www.chengdu.gov.cn')).toContain('/c/www.chengdu.gov.cn/fullchain.pem;')
    expect(blockOf(some, 'www.pidu.gov.cn')).not.toContain('443')
    expect(renderNginx({ ...input, tls: null })).not.toContain('443')
  })

  it('keeps the certificate of a retired host apart from that of its successor', () => {
    const block = blockOf(text, 'retired-fgw.example.cn')
    expect(block).toContain('/retired-fgw.example.cn/fullchain.pem;')
    expect(serverNames(block)).toEqual(['retired-fgw.example.cn'])
  })

  it('answers preview hosts, challenges and a second process for editors when asked', () => {
    const more = renderNginx({
      ...input,
      acmeRoot: '/var/www/acme',
      adminUpstream: '[::1]:3001',
      previewSuffix: 'preview.example.cn',
    })
    expect(serverNames(more)).toContain('*.preview.example.cn')
    expect(more).toContain('upstream jiyue_admin {\n        server [::1]:3001;')
    expect(blockOf(more, 'www.pidu.gov.cn')).toContain('root /var/www/acme;')
  })

  it('refuses a host that two sites or the admin host claim', () => {
    const twice = {
      host: 'WWW.pidu.gov.cn.',
      use: 'alias',
      canonicalHost: 'a.cn',
      slug: 'a',
    } as const
    expect(() => renderNginx({ ...input, hosts: [...hosts, twice] })).toThrow(
      '域名“www.pidu.gov.cn”同时属于站点“pidu”和“a”，请只保留一个。',
    )
    const admin = { ...twice, host: input.adminHost }
    expect(() => renderNginx({ ...input, hosts: [admin] })).toThrow('是管理端或预览域名')
  })

  it.each([
    ['a b.cn'],
    ['a.cn; return 200'],
    ['a.cn\nroot /'],
    ['$host'],
    ['*.gov.cn'],
    ['_'],
    ['-a.cn'],
    [`${'a'.repeat(64)}.cn`],
    [''],
  ])('refuses %j as a host', (host) => {
    expect(() => toServerName(host)).toThrow('不是有效的主机名')
  })

  it.each([
    [{ upstream: '127.0.0.1:3000; }' }],
    [{ tls: { certificateDir: '/etc/a b' } }],
    [{ trustedProxies: ['10.0.0.0/8;'] }],
    [{ listen: { http: 0, https: 443 } }],
  ])('refuses %j', (change) => {
    expect(() => renderNginx({ ...input, ...change })).toThrow(/不能使用的字符|应为 1 到 65535/)
  })
})
