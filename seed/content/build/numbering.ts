import type { Random } from '../../random'
import type { SiteSeed } from '../../sites'
import { addDays, workingDay } from '../dates'
import type { SeedArticle } from '../types'

const VALIDITIES = ['valid', 'amended', 'expired', 'repealed'] as const

const isNormative = (title: string): boolean =>
  /(办法|细则|服务规范|措施|指引（试行）)$/.test(title)

/**
 * Gives documents their numbers and days in the order in which they were written, one counter per
 * series and year. 成文日期 lies at most 13 days before publication, inside the twenty working
 * days of 条例 art. 26. Index numbers follow scheme B (standards.md 6.3): an 18-character code,
 * year, five digits; the code contains SAMPLE. Older documents may be amended, expired, repealed.
 */
export const numberPolicies = (
  items: readonly SeedArticle[],
  site: SiteSeed,
  published: (item: SeedArticle) => string,
  randomOf: (id: string) => Random,
): SeedArticle[] => {
  const random = randomOf('numbers')
  const counters = new Map<string, number>()
  const step = (name: string, by: number): number => {
    const value = (counters.get(name) ?? 0) + by
    counters.set(name, value)
    return value
  }
  const code = `11${site.siteCode.slice(0, 6)}SAMPLE${site.siteCode.slice(6)}`
  const numbered = new Map<string, SeedArticle>()
  const documents = items
    .flatMap((item) => {
      if (!item.policy) return []
      const back = randomOf(`written/${item.key}`).int(2, 11)
      return [{ item, policy: item.policy, writtenOn: workingDay(addDays(published(item), -back)) }]
    })
    .sort((a, b) => (a.writtenOn < b.writtenOn ? -1 : 1))
  documents.forEach(({ item, policy, writtenOn }, at) => {
    const year = writtenOn.slice(0, 4)
    const normative = isNormative(item.title)
    const series = normative ? '规' : '发'
    const number = step(`${series}${year}`, normative ? 1 : random.int(1, 7))
    const serial = step(year, random.int(1, 40))
    const validity = at > 1 ? 'valid' : random.pick(VALIDITIES)
    numbered.set(item.key, {
      ...item,
      policy: {
        ...policy,
        indexNo: `${code}/${year}-${String(serial).padStart(5, '0')}`,
        docNo: `${site.documentPrefix}${series}〔${year}〕${number}号`,
        writtenOn,
        effectiveOn: normative ? addDays(writtenOn, 30) : writtenOn,
        validity,
      },
    })
  })
  return items.map((item) => numbered.get(item.key) ?? item)
}
