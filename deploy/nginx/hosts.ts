import { domainToASCII } from 'node:url'

/** What a host name is to its site: see the host directory in docs/house.md. */
export type HostUse = 'canonical' | 'alias' | 'chinese' | 'retired'

/** One name that must be answered. `canonicalHost` is the site's own (a retired host: its successor). */
export interface NginxHost {
  host: string
  use: HostUse
  canonicalHost: string
  slug: string
}

/** Names that share one server block and one certificate directory (named after `name`). */
export interface HostGroup {
  name: string
  title: string
  names: string[]
}

const useOrder: Record<HostUse, number> = { canonical: 0, alias: 1, chinese: 2, retired: 3 }

// Also the guard against configuration injection: nothing but letters, digits, '-' and '.' passes.
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const hostName = new RegExp(`^(?=.{1,253}$)${label}(?:\\.${label})*$`)

/**
 * Takes a host name as people write it (Unicode, upper case, trailing dot) and gives the form that
 * nginx compares: lower case, punycode, no trailing dot. Throws on anything that is no host name.
 */
export function toServerName(host: string): string {
  const ascii = domainToASCII(host.trim().replace(/\.$/, ''))
  if (!hostName.test(ascii))
    throw new Error(`域名“${host}”不是有效的主机名，请在站点的域名中改正。`)
  return ascii
}

/**
 * Groups host names into server blocks: one per site (canonical, aliases, Chinese domain) and one
 * per retired host, so that each retired host may keep its own certificate. The order of the input
 * does not matter. Throws when two sites, or the admin host, claim one name: nginx would only warn
 * and silently serve the first.
 */
export function groupHosts(hosts: readonly NginxHost[], reserved: readonly string[]): HostGroup[] {
  const owner = new Map(reserved.map((name) => [name, '']))
  const groups = new Map<string, HostGroup>()
  const sorted = hosts
    .map((entry) => ({ ...entry, host: toServerName(entry.host) }))
    .sort((a, b) => useOrder[a.use] - useOrder[b.use] || compare(a.host, b.host))
  for (const { host, use, canonicalHost, slug } of sorted) {
    const taken = owner.get(host)
    if (taken === '') throw new Error(`域名“${host}”是管理端或预览域名，不能再用于站点“${slug}”。`)
    if (taken !== undefined && taken !== slug) {
      throw new Error(`域名“${host}”同时属于站点“${taken}”和“${slug}”，请只保留一个。`)
    }
    if (taken !== undefined) continue
    owner.set(host, slug)
    const name = use === 'retired' ? host : toServerName(canonicalHost)
    const title = use === 'retired' ? `retired ${host}` : `site ${toToken(slug)}`
    const group = groups.get(name) ?? { name, title, names: [] }
    groups.set(name, group)
    group.names.push(host)
  }
  return [...groups.values()].sort((a, b) => compare(a.title, b.title) || compare(a.name, b.name))
}

function toToken(slug: string): string {
  if (!/^[a-z0-9-]+$/.test(slug)) throw new Error(`站点标识“${slug}”只能用小写字母、数字和连字符。`)
  return slug
}

// Not localeCompare: the same input must give the same bytes on every machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
