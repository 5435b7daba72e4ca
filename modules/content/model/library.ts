import { createHash } from 'node:crypto'

import { toShanghaiDay } from '@/lib/dates'
import { LIBRARY_FACETS } from '@/modules/sites/model/libraryPath'
import type { LibraryFacet } from '@/modules/sites/model/libraryPath'
import type { Placement } from '@/payload-types'

import { validityLabels } from './article'
import type { Validity } from './article'

/** How many live documents of a channel have which value of a facet: pairs, since a value is free text. */
export type Register = Partial<Record<LibraryFacet, [value: string, count: number][]>>

/** The column of a placement that holds the value of a facet. */
export const FACET_COLUMNS = {
  force: 'validity',
  issuer: 'issuer',
  kind: 'documentKind',
  theme: 'theme',
  year: 'year',
} as const satisfies Record<LibraryFacet, keyof Placement>

/** The values of one document. */
export type FacetValues = Pick<Placement, (typeof FACET_COLUMNS)[LibraryFacet]>

/**
 * The fifteen kinds of 党政机关公文处理工作条例 art. 8 and what rules and plans are called, longer ones first;
 * 令 stands for 命令（令）.
 */
const KINDS = [
  ...['决议', '决定', '命令', '公报', '公告', '通告', '意见', '通知', '通报', '报告', '请示'],
  ...['批复', '议案', '纪要', '条例', '规定', '办法', '细则', '规划', '方案', '计划', '清单'],
  ...['令', '函'],
] as const

/**
 * 文种 of a document, which the last word of its title says: 关于……的通知, ……管理办法（试行）.
 * @returns null for a title that ends in none of them
 */
export function documentKindOf(title: string): string | null {
  const bare = title
    .trim()
    .replace(/(?:[（(][^（()）]*[）)]|[》”"])+$/u, '')
    .trim()
  return KINDS.find((kind) => bare.endsWith(kind)) ?? null
}

/** 主题分类 is written `综合政务\政务公开`; a library goes by the first. */
export function themeOf(subject: string | null | undefined): string | null {
  return subject?.split(/[\\/／＼]/)[0]?.trim() || null
}

/**
 * The year of a document: that of its date, else of its publication.
 * @param writtenOn `YYYY-MM-DD`
 * @param publishedAt ISO instant, its year in Asia/Shanghai
 */
export function yearOf(writtenOn: string | null | undefined, publishedAt: string): string {
  return (writtenOn || toShanghaiDay(publishedAt)).slice(0, 4)
}

/** Counts one document in or out, in place; a value that nothing has any more is left out. */
export function countIn(register: Register, values: Partial<FacetValues>, by: 1 | -1): void {
  for (const facet of LIBRARY_FACETS) {
    const value = values[FACET_COLUMNS[facet]]
    if (!value) continue
    const counts = (register[facet] ??= [])
    const at = counts.findIndex(([known]) => known === value)
    const count = (counts[at]?.[1] ?? 0) + by
    if (at < 0) counts.push([value, count])
    else counts[at] = [value, count]
    register[facet] = counts.filter(([, left]) => left > 0)
  }
}

/** Whether two rows count for the same. */
export function countsAlike(a: Partial<FacetValues>, b: Partial<FacetValues>): boolean {
  return LIBRARY_FACETS.every((facet) => {
    const column = FACET_COLUMNS[facet]
    return (a[column] ?? null) === (b[column] ?? null)
  })
}

/**
 * The key of a value in an address: years and validities are their own, others are free text and stand as the
 * first eight hexadecimal digits of their digest.
 */
export function keyOf(facet: LibraryFacet, value: string): string {
  return facet === 'year' || facet === 'force'
    ? value
    : createHash('sha256').update(value).digest('hex').slice(0, 8)
}

/** The value behind a key, among those a register knows; null for every other key. */
export function valueOf(register: Register, facet: LibraryFacet, key: string): string | null {
  return register[facet]?.find(([value]) => keyOf(facet, value) === key)?.[0] ?? null
}

/** What people read of a value. */
export function wordsOfValue(facet: LibraryFacet, value: string): string {
  if (facet === 'force') return validityLabels[value as Validity]?.zh ?? value
  return facet === 'year' ? `${value}年` : value
}

/** Values of a facet as a reader looks for them: years from the newest, the others by how often they stand. */
export function valuesOf(
  register: Register,
  facet: LibraryFacet,
): { value: string; count: number }[] {
  const values = (register[facet] ?? []).map(([value, count]) => ({ count, value }))
  return values.sort((a, b) =>
    facet === 'year'
      ? b.value.localeCompare(a.value)
      : b.count - a.count || a.value.localeCompare(b.value),
  )
}
