import 'server-only'

import type { VersionView } from '@/components/site/views'
import { hrefIn, variantPath } from '@/modules/sites/model/variants'
import type { Variant } from '@/modules/sites/model/variants'

import type { PageContext } from './context'
import { isVisible } from './visible'

/** Fixed words of the frame in the language of the edition. */
const WORDS = {
  en: {
    article: 'Article',
    home: 'Home',
    leaving: 'Leaving this website',
    missing: 'Page not found',
    siteMap: 'Site map',
  },
  zh: {
    article: '正文',
    home: '首页',
    leaving: '即将离开本网站',
    missing: '没有找到',
    siteMap: '网站地图',
  },
} as const

/** The words of the frame for the edition of a context. */
export const wordsOf = ({ variant }: PageContext) => WORDS[variant === 'en' ? 'en' : 'zh']

/**
 * The canonical address of what stands at a path. 长者版 shows the same text as the plain page, which is
 * canonical for it; 繁體 and English are documents of their own for those who search in them.
 * @param path public path without a variant's prefix
 */
export function canonicalOf({ links, site, variant }: PageContext, path: string): string {
  return links.canonical(site) + hrefIn(variant === 'elder' ? 'plain' : variant, path)
}

/** Whether the site shows this edition: English must be switched on and have an item to show. */
export function hasEdition(context: PageContext, variant: Variant): boolean {
  const { channels, otherChannels, site } = context
  const languages = site.languages ?? []
  switch (variant) {
    case 'plain':
    case 'elder':
      return true
    case 'hant':
      return languages.includes('hant')
    case 'en': {
      const english = context.variant === 'en' ? channels : otherChannels
      return languages.includes('en') && english.some((one) => isVisible(english, one))
    }
  }
}

/** The other editions of a page, for the line above the masthead; the English one starts at its home page. */
export function versionsOf(context: PageContext, path: string): VersionView[] {
  const english = context.variant === 'en'
  const here = english ? '/' : path
  const all: VersionView[] = [
    { href: here, lang: 'zh-CN', text: english ? '中文' : '简体', variant: 'plain' },
    { href: variantPath('elder', here), lang: 'zh-CN', text: '长者版', variant: 'elder' },
    { href: variantPath('hant', here), lang: 'zh-Hant', text: '繁體', variant: 'hant' },
    { href: '/en', lang: 'en', text: 'English', variant: 'en' },
  ]
  return all.filter(({ variant }) => variant !== context.variant && hasEdition(context, variant))
}

/** Addresses of the same text in both scripts, for search engines; none for editions without a twin. */
export function languagesOf(context: PageContext, path: string): Record<string, string> | null {
  const { links, site, variant } = context
  if (variant === 'en' || !hasEdition(context, 'hant')) return null
  const origin = links.canonical(site)
  return {
    'zh-Hans': origin + path,
    'zh-Hant': origin + variantPath('hant', path),
    'x-default': origin + path,
  }
}
