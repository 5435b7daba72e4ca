import 'server-only'

import type { Payload } from 'payload'
import { cache } from 'react'

import { env } from '@/lib/env'
import { getPayload } from '@/lib/payload'
import { channelsOfSite } from '@/modules/channels/queries'
import type { ChannelView } from '@/modules/channels/queries'
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
  /** Shows drafts of the design: a signed preview */
  preview: boolean
}

/** The context of a host and variant, or null when the directory does not know the host. One read per render. */
export const pageContext = cache(
  async (host: string, variant: Variant): Promise<PageContext | null> => {
    const directory = currentDirectory()
    const entry = directory?.hosts.get(host)
    if (!directory || !entry) return null
    const payload = await getPayload()
    const [site, channels] = await Promise.all([
      siteById(payload, entry.site),
      channelsOfSite(payload, entry.site),
    ])
    if (!site) return null
    const design = await designOf(payload, site)
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
      preview: false,
      site,
      standIn,
      variant,
    }
  },
)
