import lighthouse from 'lighthouse'
import type { Result } from 'lighthouse'

import { atLeast, atMost } from '../measure/report'
import type { Line } from '../measure/report'

/** Bars of issue 5. */
const SCORE = 95
const HTML_AND_CSS_KB = 60
const SCRIPT_KB = 15
const SHIFT = 0.02

const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
} as const

interface Asked {
  url: string
  resourceType: string
  transferSize: number
}

const asked = (result: Result): Asked[] => {
  const { details } = result.audits['network-requests'] ?? {}
  return details?.type === 'table' ? (details.items as unknown as Asked[]) : []
}

const kilobytes = (requests: readonly Asked[], ...types: string[]): number =>
  requests
    .filter(({ resourceType }) => types.includes(resourceType))
    .reduce((sum, { transferSize }) => sum + transferSize, 0) / 1024

/**
 * Measures a page as Lighthouse's phone does (simulated slow 4G and a fourth of this processor).
 * The demonstration forbids search engines on purpose, so that whether it may be indexed is not asked.
 * @param debugging port of a running Chromium
 * @throws Error when the page cannot be measured
 */
export async function auditPage(debugging: number, name: string, address: string): Promise<Line[]> {
  const run = await lighthouse(address, {
    formFactor: 'mobile',
    logLevel: 'error',
    onlyCategories: Object.keys(CATEGORIES),
    port: debugging,
    skipAudits: ['is-crawlable'],
  })
  if (!run || run.lhr.runtimeError) {
    throw new Error(`${address}: ${run?.lhr.runtimeError?.message ?? 'no result'}`)
  }
  const { lhr } = run
  const requests = asked(lhr)
  const host = new URL(address).host
  const foreign = requests.filter(({ url }) => /^http/.test(url) && new URL(url).host !== host)
  const failed = Object.values(lhr.audits).filter(
    ({ score, scoreDisplayMode }) =>
      score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
  )
  if (failed.length > 0) console.log(`  ${name}: ${failed.map(({ id }) => id).join(', ')}`)
  return [
    ...Object.entries(CATEGORIES).map(([id, words]) =>
      atLeast(`${name}: ${words}`, Math.round((lhr.categories[id]?.score ?? 0) * 100), SCORE, ''),
    ),
    atMost(`${name}: CLS`, lhr.audits['cumulative-layout-shift']?.numericValue ?? NaN, SHIFT, ''),
    atMost(
      `${name}: HTML and CSS`,
      kilobytes(requests, 'Document', 'Stylesheet'),
      HTML_AND_CSS_KB,
      ' KB',
    ),
    atMost(`${name}: own script`, kilobytes(requests, 'Script'), SCRIPT_KB, ' KB'),
    atMost(`${name}: requests to foreign hosts`, foreign.length, 0, ''),
  ]
}
