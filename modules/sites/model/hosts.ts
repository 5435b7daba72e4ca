import { domainToASCII } from 'node:url'

export type HostUse = 'canonical' | 'alias' | 'chinese' | 'retired'

export interface NamedHost {
  host: string
  use: HostUse
}

interface SiteHostFields {
  domain: string
  aliases?: { host: string }[] | null
  chineseDomain?: string | null
}

/**
 * The hosts a site's record names, ASCII form, each once; the canonical one wins over an alias.
 */
export function hostsOf(site: SiteHostFields): NamedHost[] {
  const hosts = new Map<string, HostUse>()
  if (site.chineseDomain) hosts.set(domainToASCII(site.chineseDomain), 'chinese')
  for (const { host } of site.aliases ?? []) hosts.set(host, 'alias')
  hosts.set(site.domain, 'canonical')
  return [...hosts].map(([host, use]) => ({ host, use }))
}
