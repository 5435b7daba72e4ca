import { gzipSync } from 'node:zlib'

import type { Address } from './addresses'
import { get } from './http'
import { only } from './report'
import type { Line } from './report'

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`

/** What a page weighs on the way: its HTML and its style sheets, each as gzip makes them. */
export async function weightOf(port: number, name: string, page: Address): Promise<Line> {
  const { body } = await get(port, page.host, page.path)
  const tags = body.toString('utf8').match(/<link[^>]+rel="stylesheet"[^>]*>/g) ?? []
  const sheets = tags.flatMap((tag) => /href="([^"]+)"/.exec(tag)?.[1] ?? [])
  let css = 0
  for (const path of new Set(sheets)) {
    css += gzipSync((await get(port, page.host, path)).body).byteLength
  }
  const html = gzipSync(body).byteLength
  return only(`weight of ${name}`, `${kb(html)} HTML + ${kb(css)} CSS = ${kb(html + css)}`)
}
