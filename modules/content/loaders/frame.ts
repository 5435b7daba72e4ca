import 'server-only'

import type { ColumnNode } from '@/components/site/ColumnNavigation/ColumnNavigation'
import type { Crumb, NavigationItem, ShellView, SiteView } from '@/components/site/views'
import { adminOrigin } from '@/lib/env'
import { isWithin } from '@/modules/channels/model'
import type { ChannelView } from '@/modules/channels/queries'
import { paletteCss } from '@/modules/presentation/model/palette'
import type { Palette } from '@/modules/presentation/model/palette'
import { wordmarkFor } from '@/modules/presentation/model/wordmark'
import { switchedOn } from '@/modules/presentation/queries/switches'
import type { Variant } from '@/modules/sites/model/variants'
import { siteById } from '@/modules/sites/queries'
import type { Site } from '@/payload-types'

import type { PageContext } from './context'
import { canonicalOf, versionsOf, wordsOf } from './editions'
import { hrefOfChannel, isVisible } from './visible'

export { hrefOfChannel, isVisible }

/** The facts of a site that stand on each of its pages. */
export function siteView(site: Site, variant: Variant, palette?: Palette): SiteView {
  const wordmark = wordmarkFor(site.wordmark, variant === 'hant')
  const contact = [site.phone, site.address].filter(Boolean).join('　')
  return {
    name: site.name,
    domain: site.domain,
    kind: site.kind,
    organiser: site.sponsor,
    ...(palette ? { palette: paletteCss(palette) } : {}),
    ...(wordmark ? { wordmark } : {}),
    ...(site.englishName ? { englishName: site.englishName } : {}),
    ...(site.siteCode ? { siteCode: site.siteCode } : {}),
    ...(site.operator ? { operator: site.operator } : {}),
    ...(contact ? { contact } : {}),
    ...(site.phone ? { telephone: site.phone } : {}),
    ...(site.icp ? { icpNumber: site.icp } : {}),
    ...(site.police ? { policeNumber: site.police } : {}),
  }
}

/** The main navigation, home first, the branch of the page marked. */
function navigation(context: PageContext, path: string): NavigationItem[] {
  const { channels, design } = context
  const chosen = design.navigation.flatMap((id) => channels.find((one) => one.id === id) ?? [])
  // The small English tree needs no arrangement: its roots are its navigation.
  const entries =
    chosen.length > 0 && context.variant !== 'en'
      ? chosen
      : channels.filter((one) => one.parent === null)
  const mark = (href: string): Pick<NavigationItem, 'current'> =>
    path === href ? { current: 'page' } : isWithin(path, href) ? { current: 'true' } : {}
  return [
    {
      href: '/',
      text: wordsOf(context).home,
      ...(path === '/' ? { current: 'page' as const } : {}),
    },
    ...entries
      .filter((channel) => isVisible(channels, channel))
      .map((channel) => ({
        href: hrefOfChannel(channel),
        text: channel.name,
        ...mark(channel.path),
      })),
  ]
}

/** Channels from the root down to one. */
function lineage(channels: readonly ChannelView[], channel: ChannelView): ChannelView[] {
  const parent = channels.find((one) => one.id === channel.parent)
  return parent ? [...lineage(channels, parent), channel] : [channel]
}

/** 当前位置 of a channel; with `last` the channels are links and the last step is the page. */
export function crumbsOf(context: PageContext, channel: ChannelView, last?: string): Crumb[] {
  const steps: Crumb[] = lineage(context.channels, channel).map((one) => ({
    href: one.path,
    text: one.name,
  }))
  const end: Crumb = { text: last ?? channel.name }
  return [{ href: '/', text: wordsOf(context).home }, ...(last ? steps : steps.slice(0, -1)), end]
}

/** The neighbouring channels of one: its own children, else its siblings, under the name above them. */
export function columnTree(
  context: PageContext,
  channel: ChannelView,
): { title: string; nodes: ColumnNode[] } {
  const { channels } = context
  const top = lineage(channels, channel)[0]!
  const open = new Set(lineage(channels, channel).map((one) => one.id))
  const nodesBelow = (parent: string): ColumnNode[] =>
    channels
      .filter((one) => one.parent === parent && isVisible(channels, one))
      .map((one) => ({
        href: hrefOfChannel(one),
        text: one.name,
        ...(one.id === channel.id
          ? { current: 'page' as const }
          : open.has(one.id)
            ? { current: 'true' as const }
            : {}),
        ...(open.has(one.id) ? { children: nodesBelow(one.id) } : {}),
      }))
  return { nodes: nodesBelow(top.id), title: top.name }
}

/** The frame of a page. */
export async function shellOf(
  context: PageContext,
  path: string,
  crumbs?: Crumb[],
): Promise<ShellView> {
  const { site } = context
  const on = await switchedOn(context.payload, site.id, context.now, path === '/')
  const parentId = typeof site.parent === 'string' ? site.parent : null
  const parent = parentId ? await siteById(context.payload, parentId) : null
  const at = (name: string) => context.channels.find((one) => one.name === name)?.path
  return {
    demo: context.demo,
    home: path === '/',
    navigation: navigation(context, path),
    pageUrl: canonicalOf(context, path),
    notices: on.notices,
    ...(context.preview ? { preview: { admin: adminOrigin, until: context.preview.until } } : {}),
    site: {
      ...siteView(site, context.variant, context.design.palette),
      ...(on.grey ? { mode: 'grey' } : {}),
    },
    variant: context.variant,
    versions: versionsOf(context, path),
    upper: [
      { href: 'https://www.gov.cn/', text: '中国政府网' },
      { href: 'https://www.sc.gov.cn/', text: '四川省人民政府' },
      ...(parent ? [{ href: `${context.links.origin(parent)}/`, text: parent.shortName }] : []),
    ],
    ...(at('关于我们') ? { aboutHref: at('关于我们')! } : {}),
    ...(at('网站声明') ? { statementHref: at('网站声明')! } : {}),
    ...(crumbs ? { crumbs } : {}),
  }
}

/** The deepest channel on the way to a path that leads nowhere. */
export function guessOf({ channels }: PageContext, path: string): ChannelView | null {
  const candidates = channels.filter((one) => path.startsWith(`${one.path}/`))
  return candidates.sort((a, b) => b.path.length - a.path.length)[0] ?? null
}
