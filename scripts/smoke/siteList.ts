import { readFileSync } from 'node:fs'

/** One site as the list names it. `siteCode` is '' where the list does not know it. */
export interface ListedSite {
  slug: string
  name: string
  domain: string
  siteCode: string
}

/**
 * Takes the text of the site list (CSV with a header line; no quoted cells occur in it) and gives
 * its sites in file order. Throws when a column is missing, a row is short, or a cell is quoted.
 */
export function parseSiteList(csv: string): ListedSite[] {
  const [header = '', ...rows] = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
  if (csv.includes('"')) throw new Error('站点清单中不能有带引号的单元格。')
  const names = header.split(',')
  const index = (name: string) => {
    const at = names.indexOf(name)
    if (at < 0) throw new Error(`站点清单缺少“${name}”一列。`)
    return at
  }
  const columns = { slug: index('slug'), name: index('name'), domain: index('domain') }
  const code = index('site_code')
  return rows.map((row) => {
    const cells = row.split(',')
    const slug = cells[columns.slug]
    const name = cells[columns.name]
    const domain = cells[columns.domain]
    if (!slug || !name || !domain) throw new Error(`站点清单有一行不完整：${row}`)
    return { slug, name, domain, siteCode: cells[code] ?? '' }
  })
}

/** Reads and parses the list at a path or file URL. */
export function readSiteList(path: string | URL): ListedSite[] {
  return parseSiteList(readFileSync(path, 'utf8'))
}
