import type { SiteSeed } from '../../sites'
import { loadSites } from '../../sites'

type Target = { site: string; channel: string }

const DEPARTMENTS = 'edu wjw swj jtj rsj ybj gycsj sthjj nyj mzj zjj scjgj'.split(' ')
const DISTRICTS =
  'jinjiang qingyang dujiangyan jianyang pujiang gaoxin dayi qingbaijiang chongzhou tianfu'.split(
    ' ',
  )
/** Documents of the city that a department carries among its own: policy number → department. */
const CARRIERS = ['jtj', 'swj', 'swj', 'wjw', 'edu', 'fgw']

let districts: string[] | undefined
const allDistricts = (): string[] => {
  districts ??= loadSites()
    .filter((site) => site.kind === 'district')
    .map((site) => site.slug)
  return districts
}

/**
 * Where else an item stands: notices of the city in every district, documents of the city with
 * the department in charge, reports of departments and districts on the portal. About thirty
 * items in all.
 */
export const sharedTo = (site: SiteSeed, id: string): Target[] => {
  const [family, number = ''] = id.split(':')
  const at = Number(number)
  if (site.kind === 'portal' && family === 'notice' && at < 4) {
    return allDistricts().map((slug) => ({ site: slug, channel: 'zwgk/tzgg' }))
  }
  if (site.kind === 'portal' && family === 'policy') {
    return [{ site: CARRIERS[at] ?? 'fgw', channel: 'zwgk/bmwj' }]
  }
  if (family !== 'news' || at !== 1) return []
  if (DEPARTMENTS.includes(site.slug)) return [{ site: 'chengdu', channel: 'yw/bmdt' }]
  if (DISTRICTS.includes(site.slug)) return [{ site: 'chengdu', channel: 'yw/qxdt' }]
  return []
}
