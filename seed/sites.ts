import { readFileSync } from 'node:fs'

import { factsOf } from './content/facts'

export type SiteSeed = {
  slug: string
  name: string
  shortName: string
  englishName: string
  kind: 'portal' | 'district' | 'department'
  parentSlug: string | null
  domain: string
  aliases: string[]
  /** `.政务` form; sample, none of them is registered here. */
  chineseDomain: string
  siteCode: string
  /** `listed`: from the list of sites; `sample`: invented here because the list has none in form. */
  siteCodeOrigin: 'listed' | 'sample'
  /** Mark of the list itself: seen, known or assumed. */
  certainty: string
  sponsor: string
  operator: string
  contact: string
  icp: string
  police: string
  /** Name of a department's own-work channel, for blueprintFor. */
  work?: string
  /** Prefix of document numbers: 锦府. */
  documentPrefix: string
  /** Streets and towns of a district; internal offices of a department. */
  units: string[]
  /** A paragraph on the place, or the duties of the department. */
  about: string
}

/** Region codes of Chengdu, with which an invented 网站标识码 begins (standards.md 1.3). */
const REGIONS: Record<string, string> = {
  jinjiang: '510104',
  qingyang: '510105',
  jinniu: '510106',
  wuhou: '510107',
  chenghua: '510108',
  longquanyi: '510112',
  qingbaijiang: '510113',
  xindu: '510114',
  wenjiang: '510115',
  shuangliu: '510116',
  pidu: '510117',
  xinjin: '510118',
  jintang: '510121',
  dayi: '510129',
  pujiang: '510131',
  dujiangyan: '510181',
  pengzhou: '510182',
  qionglai: '510183',
  chongzhou: '510184',
  jianyang: '510185',
}
const CITY = '510100'
const COLUMNS = 'slug,name,kind,domain,parent,path_slug,site_code,certainty'

const SHORT_NAMES: Record<string, string> = {
  chengdu: '成都市',
  gaoxin: '成都高新区',
  tianfu: '天府新区',
  dongbu: '东部新区',
}

type Row = {
  slug: string
  name: string
  kind: SiteSeed['kind']
  domain: string
  parent: string
  code: string
  certainty: string
}

const isKind = (text: string): text is SiteSeed['kind'] =>
  text === 'portal' || text === 'district' || text === 'department'

const readRows = (): Row[] => {
  const csv = readFileSync(new URL('./chengdu-sites.csv', import.meta.url), 'utf8')
  const [head, ...lines] = csv.trim().split(/\r?\n/)
  if (head !== COLUMNS) throw new Error(`chengdu-sites.csv must have the columns ${COLUMNS}`)
  return lines.map((line) => {
    const cells = line.split(',')
    const [slug = '', name = '', kind = '', domain = '', parent = '', , code = '', certainty = ''] =
      cells
    if (cells.length !== 8 || !slug || !isKind(kind)) throw new Error(`Not a site: ${line}`)
    return { slug, name, kind, domain, parent, code, certainty }
  })
}

/** A listed code is kept when it has the form and stands there once only: it outlives a recoded region. */
const isUsable = (code: string, all: readonly string[]): boolean =>
  /^\d{10}$/.test(code) && all.filter((other) => other === code).length === 1

const toSite = (row: Row, index: number, codes: readonly string[]): SiteSeed => {
  const facts = factsOf(row.slug)
  const [first = '', second = '', english = '', short = ''] = facts.names
  const isDepartment = row.kind === 'department'
  const shortName = isDepartment
    ? short
    : (SHORT_NAMES[row.slug] ?? row.name.replace(/^成都市/, '').replace(/人民政府$/, ''))
  const listed = isUsable(row.code, codes)
  const region = REGIONS[row.slug] ?? CITY
  const number = String(index + 1).padStart(3, '0')
  const office = row.kind === 'district' ? '办公室' : '办公厅'
  const government = row.name.replace(/门户网站$/, '')
  return {
    slug: row.slug,
    name: row.name,
    shortName,
    englishName: isDepartment
      ? english
      : row.kind === 'portal'
        ? first
        : /Zone|Area/.test(first)
          ? `Administrative Committee of ${first}`
          : `${first} People's Government`,
    kind: row.kind,
    parentSlug: row.parent || null,
    domain: row.domain,
    // A bare name such as jinniu.gov.cn leads to the www form; department hosts have no www.
    aliases: row.domain.startsWith('www.') ? [row.domain.slice(4)] : [],
    chineseDomain: `${government.replace(/^成都市(?=.+[区县]人民政府$)/, '').replace(/（.*）/, '')}.政务`,
    siteCode: listed ? row.code : `${region}9${number}`,
    siteCodeOrigin: listed ? 'listed' : 'sample',
    certainty: row.certainty,
    sponsor: isDepartment ? row.name : `${government}${office}`,
    operator: '成都市集约化平台运维单位（样例）',
    contact: `028-0000-${String(1000 + index * 37)}`,
    icp: `蜀ICP备00000000号-${index + 1}（样例）`,
    police: '川公网安备51010000000000号（样例）',
    ...(isDepartment ? { work: first } : {}),
    documentPrefix: second,
    units: facts.units,
    about: facts.about,
  }
}

/**
 * The 71 sites of Chengdu in the order of the list. Names, domains and listed codes are public
 * fact as far as the list's `certainty` says; registration numbers and telephones are invented.
 * Throws when the list or a site's notes cannot be read.
 */
export const loadSites = (): SiteSeed[] => {
  const rows = readRows()
  const codes = rows.map((row) => row.code)
  return rows.map((row, index) => toSite(row, index, codes))
}
