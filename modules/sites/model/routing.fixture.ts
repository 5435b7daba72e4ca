import { buildDirectory } from './buildDirectory.ts'
import type { DirectorySettings, SiteHosts } from './directory.ts'

/** [scheme, Host header, request target, what is decided in one line] */
export type RoutingCase = readonly ['http' | 'https', string, string, string]

/** A site without hosts of its own beside the canonical one, to be spread over. */
export function siteHosts(slug: string, canonical: string): SiteHosts {
  return {
    site: `id-${slug}`,
    slug,
    name: `${slug}站`,
    state: 'live',
    canonical,
    aliases: [],
    chinese: [],
    retired: [],
  }
}

export const SITES: readonly SiteHosts[] = [
  {
    ...siteHosts('chengdu', 'www.chengdu.gov.cn'),
    chinese: ['成都市.政务'],
    retired: ['gk.chengdu.gov.cn'],
  },
  {
    ...siteHosts('edu', 'edu.chengdu.gov.cn'),
    aliases: ['jyj.chengdu.gov.cn', 'www.成都市教育局.政务'],
    chinese: ['成都市教育局.政务'],
  },
  { ...siteHosts('jinjiang', 'www.cdjinjiang.gov.cn'), aliases: ['cdjinjiang.gov.cn'] },
  { ...siteHosts('12345', '12345.chengdu.gov.cn'), state: 'suspended' },
  {
    ...siteHosts('css', 'css.chengdu.gov.cn'),
    state: 'closed',
    retired: ['www.css.chengdu.gov.cn'],
  },
]

export const PRODUCTION: DirectorySettings = {
  portalHost: 'www.chengdu.gov.cn',
  adminHost: 'admin.cdgov.example',
  publicScheme: 'https',
  publicPort: null,
  previewSuffix: 'preview.chengdu.gov.cn',
}

const DEMO: DirectorySettings = {
  portalHost: 'www.chengdu.gov.cn',
  adminHost: 'localhost',
  publicScheme: 'http',
  publicPort: 3000,
  previewSuffix: null,
}

export const production = buildDirectory(SITES, PRODUCTION)
export const demo = buildDirectory(SITES, DEMO)
