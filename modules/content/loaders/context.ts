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
import { siteById } from '@/modules/sites/queries'
import type { Site, SiteDesign } from '@/payload-types'

/** All that every page of a host needs, read once per render. */
export interface PageContext {
  payload: Payload
  host: string
  site: Site
  standIn: boolean
  links: SiteLinks
  channels: ChannelView[]
  /** ISO instant of the render */
  now: string
  demo: boolean
  /** How the site looks */
  design: DesignView & { record: SiteDesign | null }
  /** Shows drafts of the design: a signed preview */
  preview: boolean
}

/** The context of a host, or null when the directory does not know it. One read per render. */
export const pageContext = cache(async (host: string): Promise<PageContext | null> => {
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
  return {
    channels,
    demo: site.demo ?? false,
    design,
    host,
    links: siteLinks(directory, host, standIn, env.PORT),
    now: new Date().toISOString(),
    payload,
    preview: false,
    site,
    standIn,
  }
})
