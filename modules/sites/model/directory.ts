/** The life of a site, in order; see the state machine of the sites room. */
export const LIFE_CYCLE = ['preparing', 'trial', 'live', 'suspended', 'closing', 'closed'] as const
export type LifeCycle = (typeof LIFE_CYCLE)[number]

/**
 * What a host is to its site: the one canonical host; an alias; a Chinese name (`.政务`), which is an
 * alias too; a retired host, whose old addresses are looked up one by one; or a stand-in, which
 * serves by itself while the real domain still points elsewhere.
 */
export const HOST_USES = ['canonical', 'alias', 'chinese', 'retired', 'standIn'] as const
export type HostUse = (typeof HOST_USES)[number]

export type HostEntry = {
  /** In the normal form of `parseHost`, without port. */
  host: string
  use: HostUse
  /** The site's id in the database. */
  site: string
  slug: string
  canonicalHost: string
  state: LifeCycle
  /** The site's name, for notices. */
  name: string
}

export type DirectorySettings = {
  /** The canonical host of the city portal, where the path form `/s/<slug>/…` is understood. */
  portalHost: string
  /** Where admin and API answer; `localhost` in the demonstration. */
  adminHost: string
  publicScheme: 'http' | 'https'
  /** The port in public addresses; null for the scheme's own. */
  publicPort: number | null
  /** Stand-ins are `<slug>.<previewSuffix>` as well as `<slug>.localhost`; null for the latter only. */
  previewSuffix: string | null
}

/** Everything routing knows; it is rebuilt whole, never changed in place. */
export type HostDirectory = DirectorySettings & {
  hosts: ReadonlyMap<string, HostEntry>
  /** A digest of the content: equal content, equal version. */
  version: string
}

/** What the store knows of a site's hosts; names in Unicode or punycode. */
export type SiteHosts = Pick<HostEntry, 'site' | 'slug' | 'name' | 'state'> & {
  canonical: string
  aliases: readonly string[]
  chinese: readonly string[]
  retired: readonly string[]
}

/** A directory that cannot be: its message is a sentence for the person who entered the hosts. */
export class HostDirectoryError extends Error {
  override name = 'HostDirectoryError'
}
