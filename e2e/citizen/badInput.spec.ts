import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

import { SHOWCASE } from '../fixtures/showcase'
import { standIn } from '../support/address'
import { badItems, inEdition, pageKinds } from '../support/pageKinds'

/**
 * Titles of 300 characters, very long words, a table of 10,000 words, mixed scripts, right to left, emoji, files and
 * data that are missing (issue 5, Bars): on screens and on paper the page stays as wide as the window, and nothing
 * lies on the header or beyond the edge.
 */
const WIDTHS = [390, 1440]
/** A4 less the margins of the print sheet (themes/base.css), 174 mm at 96 dots per inch. */
const PAPER = 658

/** What is wrong with the layout of the page as it stands. */
const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    const wide = document.documentElement.scrollWidth - innerWidth
    if (wide > 0) faults.push(`the page is ${wide} px wider than the window`)
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    const [header, main, footer] = [box('header'), box('main'), box('footer')]
    if (!header || !main || !footer) return [...faults, 'header, main or footer is missing']
    if (main.top < header.bottom - 1) faults.push('the text lies on the header')
    if (footer.top < main.bottom - 1) faults.push('the footer lies on the text')
    for (const one of document.querySelectorAll('header *, main *, footer *')) {
      // Boxes that scroll by themselves, drawings, and words for screen readers alone.
      if (one.closest('[role=region][tabindex], svg, .vh') || !one.checkVisibility()) continue
      const { left, right, width } = one.getBoundingClientRect()
      if (width > 0 && (right > innerWidth + 1 || left < -1)) {
        faults.push(`${one.tagName} ${one.className}: ${one.textContent?.slice(0, 30)}`)
      }
    }
    return faults.slice(0, 5)
  })

test('bad input keeps to its place', async ({ page, request }) => {
  test.setTimeout(180_000)
  const bad = await badItems(request)
  expect(bad.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['filesGone', 'longHan', 'longWord', 'scripts', 'table']),
  )
  const lists = ['home', 'leader', 'leaders', 'list', 'organisation', 'organisations', 'topic']
  const kinds = (await pageKinds(request)).filter(({ name }) => lists.includes(name))
  const elder = [...bad, ...kinds].map((kind) => inEdition(kind, 'elder'))
  for (const { address, name } of [...bad, ...kinds, ...elder]) {
    const answer = await page.goto(address)
    expect.soft(answer?.status(), name).toBe(200)
    for (const width of WIDTHS) {
      await page.setViewportSize({ height: 900, width })
      expect.soft(await layoutFaults(page), `${name} at ${width} px`).toEqual([])
    }
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ height: 900, width: PAPER })
    expect.soft(await layoutFaults(page), `${name} on paper`).toEqual([])
    await page.emulateMedia({ media: 'screen' })
  }
})

test('a wide table scrolls in a box of its own, which the keyboard reaches', async ({
  page,
  request,
}) => {
  const table = (await badItems(request)).find(({ name }) => name === 'table')!
  await page.setViewportSize({ height: 844, width: 390 })
  await page.goto(table.address)
  const region = page.getByRole('region', { name: /^表格/ })
  await region.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0)
  await expect(region.getByRole('cell')).toHaveCount(990)
})

test('files that are gone leave no broken picture and no dead link', async ({ page, request }) => {
  const item = (await badItems(request)).find(({ name }) => name === 'filesGone')!
  await page.goto(item.address)
  await expect(page.getByRole('article')).toContainText('图在上面')
  await expect(page.getByRole('article').locator('img')).toHaveCount(0)
  await expect(page.getByText('不在了的附件')).toHaveCount(0)
})

test('blocks without data say nothing', async ({ page }) => {
  await page.goto(standIn(SHOWCASE))
  const main = page.getByRole('main')
  await expect(main).toContainText('新闻动态')
  for (const words of ['没有稿件的栏目', '没有这个栏目', '空的']) {
    await expect(main.getByText(words, { exact: true })).toHaveCount(0)
  }
  await expect(main).not.toContainText(/undefined|NaN|null|\[object/)
})
