import 'server-only'

import sharp from 'sharp'

import { plainIconSvg, siteIconSvg } from '@/components/site/siteIcon'
import { icoOf } from '@/lib/ico'
import { siteTag, themeTag } from '@/modules/outbox/model'

import { pageContext } from './context'

/** Side of the picture for browsers that read no SVG, in pixels. */
const SIDE = 32

/** A file for the tab of a browser, its media type and the tags of what it shows. */
export interface IconFile {
  body: string | Uint8Array<ArrayBuffer>
  type: string
  tags: string[]
}

/**
 * The icon of a site, on every host of it.
 * @param format `svg` or `ico`
 * @returns null for another format, and for a host that the directory does not know
 */
export async function loadIcon(host: string, format: string): Promise<IconFile | null> {
  const context = await pageContext(host, 'plain')
  if (!context) return null
  const { design, site } = context
  const { brand } = design.palette
  const tags = [siteTag(site.id), ...(design.themeId ? [themeTag(design.themeId)] : [])]
  if (format === 'svg') {
    return {
      body: siteIconSvg({ brand, shortName: site.shortName }),
      tags,
      type: 'image/svg+xml; charset=utf-8',
    }
  }
  if (format !== 'ico') return null
  const png = await sharp(Buffer.from(plainIconSvg(brand)))
    .resize(SIDE, SIDE)
    .png()
    .toBuffer()
  return { body: new Uint8Array(icoOf(png, SIDE)), tags, type: 'image/x-icon' }
}
