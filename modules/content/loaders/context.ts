import 'server-only'

import type { Payload } from 'payload'
import { cache } from 'react'

import { keptRecord } from '@/lib/cache/record'
import { env } from '@/lib/env'
import { getPayload } from '@/lib/payload'
import type { Preview } from '@/lib/preview'
import { channelsOfSite } from '@/modules/channels/queries'
import type { ChannelView } from '@/modules/channels/queries'
import { channelTag, navigationTag, siteTag, themeTag } from '@/modules/outbox/model'
import { currentDirectory } from '@/modules/sites/model/current'
import { siteLinks } from '@/modules/sites/model/links'
import type { SiteLinks } from '@/modules/sites/model/links'
import { designOf } from '@/modules/presentation/queries/design'
import type { DesignView } from '@/modules/presentation/queries/design'
import type { Variant } from '@/modules/sites/model/variants'
import { siteById } from '@/modules/sites/queries'
import type { Site, SiteDesign } from '@/payload-types'

/** All that every page of a host needs, read once per render. */
export interface PageContext {
  payload: Payload
  host: string
  variant: Variant
  site: Site
  standIn: boolean
  links: SiteLinks
  /** Those of the edition: the Chinese ones, in the English edition the English ones */
  channels: ChannelView[]
  /** Those of the other edition */
  otherChannels: ChannelView[]
  /** ISO instant of the render */
  now: string
  demo: boolean
  /** How the site looks */
  design: DesignView & { record: SiteDesign | null }
  /** The draft that a signed link shows here; null on every public page */
  preview: Preview | null
}

/** What all pages of a site have in common. */
type Frame = Pick<PageContext, 'channels' | 'design' | 'site'>

async function readFrame(
  payload: Payload,
  id: string,
  draftOf: string | null = null,
): Promise<Frame | null> {
  const [site, channels] = await Promise.all([siteById(payload, id), channelsOfSite(payload, id)])
  return site && { channels, design: await designOf(payload, site, { draftOf }), site }
}

/** Tags of what every page of a site shows: its record, its channels, its theme. */
export const frameTags = ({ design, site }: Pick<PageContext, 'design' | 'site'>): string[] => [
  siteTag(site.id),
  navigationTag(site.id),
  ...(design.themeId ? [themeTag(design.themeId)] : []),
]

/** The counters of a channel change with its items, so its own tag counts too. */
const recordTags = (frame: Frame): string[] => [
  ...frameTags(frame),
  ...frame.channels.map(({ id }) => channelTag(id)),
]

/**
 * The context of a host and variant, or null when the directory does not know the host, or the preview is of
 * another site. One read per render.
 */
export const pageContext = cache(
  async (
    host: string,
    variant: Variant,
    preview: Preview | null = null,
  ): Promise<PageContext | null> => {
    const directory = currentDirectory()
    const entry = directory?.hosts.get(host)
    if (!directory || !entry || (preview && preview.site !== entry.site)) return null
    const payload = await getPayload()
    const frame = preview
      ? await readFrame(payload, entry.site, preview.show.id)
      : await keptRecord(`frame:${entry.site}`, () => readFrame(payload, entry.site), recordTags)
    if (!frame) return null
    const { channels, design, site } = frame
    const standIn = entry.use === 'standIn'
    const language = variant === 'en' ? 'en' : 'zh'
    return {
      channels: channels.filter((one) => one.language === language),
      demo: site.demo ?? false,
      design,
      host,
      links: siteLinks(directory, host, standIn, env.PORT),
      now: new Date().toISOString(),
      otherChannels: channels.filter((one) => one.language !== language),
      payload,
      preview,
      site,
      standIn,
      variant,
    }
  },
)
