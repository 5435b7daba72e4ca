import type { Ask } from './http.ts'
import { smokeSite, type SiteResult } from './site.ts'
import type { ListedSite } from './siteList.ts'

/** How the sites are asked: which Host each gets, how many at a time, what must not be seen. */
export interface RunOptions {
  ask: Ask
  hostOf: (site: ListedSite) => string
  concurrency: number
  forbidden: readonly string[]
  /** Called with each site's result when it is there. */
  onResult?: (result: SiteResult) => void
}

/** Smokes all sites, `concurrency` at a time; gives the results in the order of the list. */
export async function smokeAll(
  sites: readonly ListedSite[],
  options: RunOptions,
): Promise<SiteResult[]> {
  const rules = {
    allNames: new Set(sites.map((site) => site.name)),
    forbidden: options.forbidden,
  }
  const results: SiteResult[] = []
  const queue = sites.entries()
  const worker = async () => {
    for (const [index, site] of queue) {
      const result = await smokeSite(site, options.hostOf(site), options.ask, rules)
      results[index] = result
      options.onResult?.(result)
    }
  }
  await Promise.all(Array.from({ length: options.concurrency }, worker))
  return results
}

/** `<sites without a problem>/<sites>`, the last line of a run. */
export function score(results: readonly SiteResult[]): string {
  return `${results.filter((r) => r.problems.length === 0).length}/${results.length}`
}
