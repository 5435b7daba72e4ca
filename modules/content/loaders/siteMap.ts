import 'server-only'

import type { SiteMapNode } from '@/modules/channels/components/SiteMapPage/SiteMapPage'

import type { PageContext } from './context'
import { hrefOfChannel, isVisible } from './frame'

export interface SiteMapView {
  nodes: SiteMapNode[]
  links: { href: string; text: string }[]
}

/** 网站地图: the tree of channels that have something to show. */
export function loadSiteMap(context: PageContext): SiteMapView {
  const { channels } = context
  const below = (parent: string | null): SiteMapNode[] =>
    channels
      .filter((one) => one.parent === parent && isVisible(channels, one))
      .map((one) => ({
        children: below(one.id),
        href: hrefOfChannel(one),
        text: one.name,
      }))
  return {
    // The English tree has no topics, and the feeds are those of the Chinese one.
    links:
      context.variant === 'en'
        ? []
        : [
            { href: '/topics', text: '专题' },
            { href: '/feed.rss', text: 'RSS 订阅' },
            { href: '/feed.atom', text: 'Atom 订阅' },
          ],
    nodes: below(null),
  }
}
