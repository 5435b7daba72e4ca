import type { Page } from '@playwright/test'
import axe from 'axe-core'
import type { AxeResults, RunOptions } from 'axe-core'

/** What axe found, short enough to read in a report. */
export interface Fault {
  id: string
  help: string
  where: string[]
}

/** WCAG 2.2 A and AA, and what axe holds to be good practice. */
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Rules that other colours alone can break. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** A dress of the page: the theme's style sheet and a word of themes/modes.css, or none. */
export interface Dress {
  name: string
  palette: string
  mode: string
}

interface Scope {
  include?: string[]
  exclude?: string[]
}

const short = (violations: AxeResults['violations']): Fault[] =>
  violations.map(({ help, id, nodes }) => ({
    help,
    id,
    where: nodes.map(({ target }) => target.join(' ')),
  }))

async function bringAxe(page: Page): Promise<void> {
  // Colours on their way from one to another are no colours to measure.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
}

/**
 * Asks axe about the page as it stands, by all rules.
 * @param scope parts to look at, and parts to leave out
 */
export async function faultsOf(page: Page, scope: Scope = {}): Promise<Fault[]> {
  await bringAxe(page)
  const options: RunOptions = {
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: ALL },
  }
  const results = await page.evaluate(
    ([context, how]) => {
      const { axe: here } = globalThis as unknown as { axe: typeof axe }
      return here.run(context, how)
    },
    [{ exclude: scope.exclude ?? [], include: scope.include ?? ['html'] }, options] as const,
  )
  return short(results.violations)
}

/**
 * Asks axe about the colours of a page in one dress after another. Of each list the first few rows are kept,
 * since the others look like them.
 * @returns what it found, by the name of the dress
 */
export async function faultsInDresses(
  page: Page,
  dresses: readonly Dress[],
): Promise<Record<string, Fault[]>> {
  await bringAxe(page)
  const found = await page.evaluate(
    async ([all, values]) => {
      const { axe: here } = globalThis as unknown as { axe: typeof axe }
      const frame = document.querySelector<HTMLElement>('[data-theme]')!
      const edition = frame.dataset['mode'] ?? ''
      for (const row of document.querySelectorAll('main :is(li, tr):nth-child(n + 5)')) row.remove()
      const results: [string, AxeResults['violations']][] = []
      for (const { mode, name, palette } of all) {
        frame.querySelector(':scope > style')!.textContent = palette
        frame.dataset['mode'] = `${edition} ${mode}`.trim()
        const how: RunOptions = { resultTypes: ['violations'], runOnly: { type: 'rule', values } }
        const { violations } = await here.run(how)
        if (violations.length > 0) results.push([name, violations])
      }
      return results
    },
    [dresses, COLOURS] as const,
  )
  return Object.fromEntries(found.map(([name, violations]) => [name, short(violations)]))
}
