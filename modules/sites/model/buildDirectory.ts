import { createHash } from 'node:crypto'

import { formatHost, normaliseDomain, parseHost } from '../../../lib/net/host.ts'
import type {
  DirectorySettings,
  HostDirectory,
  HostEntry,
  HostUse,
  SiteHosts,
} from './directory.ts'
import { HostDirectoryError } from './directory.ts'

/** `.政务` in punycode (standards.md 2: the Chinese name of a site). */
const CHINESE_SUFFIX = '.xn--zfr164b'
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LONGEST_SLUG = 63 // it is a label of the stand-in's name
const DEFAULT_PORT = { http: 80, https: 443 } as const

/**
 * Puts the hosts of all sites into one table. Beside the hosts given, it enters the stand-ins
 * `<slug>.localhost` and `<slug>.<previewSuffix>`, and the twin of a canonical host with or without
 * `www.` as an alias, unless that name is given to somebody.
 *
 * @param sites every site, closed ones too
 * @param settings where the portal and the admin are and how public addresses look
 * @returns the directory; the order of `sites` does not change it
 * @throws HostDirectoryError when a host is no domain name, is entered twice or is the admin's, or
 *   when a slug is unfit or used twice
 */
export function buildDirectory(
  sites: readonly SiteHosts[],
  settings: DirectorySettings,
): HostDirectory {
  const chosen = normaliseSettings(settings)
  const hosts = new Map<string, HostEntry>()
  const slugs = new Map<string, SiteHosts>()

  const claim = (site: SiteHosts, host: string, use: HostUse): void => {
    const holder = hosts.get(host)
    if (holder) throw new HostDirectoryError(twice(host, holder, site))
    if (host === chosen.adminHost) {
      throw new HostDirectoryError(
        `域名“${formatHost(host)}”是管理后台的地址，不能用于“${site.name}”，请换一个域名。`,
      )
    }
    const { slug, name, state } = site
    const canonicalHost = domain(site, site.canonical)
    hosts.set(host, { host, use, site: site.site, slug, canonicalHost, state, name })
  }

  for (const site of sites) {
    checkSlug(site, slugs.get(site.slug))
    slugs.set(site.slug, site)
    claim(site, domain(site, site.canonical), 'canonical')
    for (const alias of site.aliases) {
      const host = domain(site, alias)
      claim(site, host, host.endsWith(CHINESE_SUFFIX) ? 'chinese' : 'alias')
    }
    for (const chinese of site.chinese) claim(site, domain(site, chinese), 'chinese')
    for (const retired of site.retired) claim(site, domain(site, retired), 'retired')
  }
  for (const site of sites) {
    for (const suffix of standInSuffixes(chosen)) claim(site, `${site.slug}.${suffix}`, 'standIn')
  }
  for (const site of sites) {
    const twin = twinOf(domain(site, site.canonical))
    if (twin && twin !== chosen.adminHost && !hosts.has(twin)) claim(site, twin, 'alias')
  }

  const sorted = [...hosts].sort(([one], [other]) => (one < other ? -1 : 1))
  const digest = createHash('sha256')
    .update(JSON.stringify([chosen, sorted]))
    .digest('hex')
  return { ...chosen, hosts: new Map(sorted), version: digest.slice(0, 16) }
}

/** The suffixes under which every site has a stand-in. */
function standInSuffixes({ previewSuffix }: DirectorySettings): string[] {
  return previewSuffix === null || previewSuffix === 'localhost'
    ? ['localhost']
    : ['localhost', previewSuffix]
}

function normaliseSettings(settings: DirectorySettings): DirectorySettings {
  const { publicScheme, publicPort, previewSuffix } = settings
  return {
    portalHost: setting('门户域名', settings.portalHost),
    adminHost: adminSetting(settings.adminHost),
    publicScheme,
    publicPort: publicPort === DEFAULT_PORT[publicScheme] ? null : publicPort,
    previewSuffix:
      previewSuffix === null ? null : setting('预览域名后缀', previewSuffix.replace(/^\./, '')),
  }
}

/** On a closed network the admin may have an address and no name. */
function adminSetting(value: string): string {
  const found = parseHost(value)
  return found?.port === null ? found.host : setting('管理后台域名', value)
}

function setting(label: string, value: string): string {
  const host = normaliseDomain(value)
  if (host === null) {
    throw new HostDirectoryError(`${label}“${value}”不是有效的域名，请在部署配置中改正。`)
  }
  return host
}

function domain(site: SiteHosts, value: string): string {
  const host = normaliseDomain(value)
  if (host === null) {
    throw new HostDirectoryError(
      `“${site.name}”的域名“${value}”不是有效的域名，请只填写域名本身，不带协议、端口和路径。`,
    )
  }
  return host
}

function checkSlug(site: SiteHosts, holder: SiteHosts | undefined): void {
  if (!SLUG.test(site.slug) || site.slug.length > LONGEST_SLUG) {
    throw new HostDirectoryError(
      `“${site.name}”的站点代号“${site.slug}”只能由小写字母、数字和单个连字符组成，不超过 63 个字符。`,
    )
  }
  if (holder) {
    throw new HostDirectoryError(
      `站点代号“${site.slug}”同时用于“${holder.name}”和“${site.name}”，请为其中一个站点更换代号。`,
    )
  }
}

function twice(host: string, holder: HostEntry, site: SiteHosts): string {
  const shown = formatHost(host)
  return holder.site === site.site
    ? `域名“${shown}”在“${site.name}”登记了两次，请删除其中一条。`
    : `域名“${shown}”同时登记在“${holder.name}”和“${site.name}”，请从其中一个站点删除。`
}

function twinOf(host: string): string | null {
  if (!host.startsWith('www.')) return `www.${host}`
  const bare = host.slice('www.'.length)
  return bare.includes('.') ? bare : null
}
