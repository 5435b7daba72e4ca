import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

import { paletteCss, paletteOf } from '@/modules/presentation/model/palette'
import { standardThemes } from '@/modules/presentation/model/themes'

import { sites } from '../fixtures/content'
import { standIn } from '../support/address'
import { faultsInDresses, faultsOf } from '../support/axe'
import type { Dress } from '../support/axe'
import { inEdition, pageKinds } from '../support/pageKinds'
import type { PageKind } from '../support/pageKinds'

/**
 * axe finds nothing on any kind of page in any theme and mode (issue 5, Bars). A theme is a handful of colours in
 * a style element, so that one load serves all: all rules on the page as it comes, the colour rules for each other
 * theme, and once for each mode, which fills every colour that a theme does (the first test).
 */
const MODES = ['contrast', 'grey']
const themes: Dress[] = standardThemes.map((theme) => ({
  mode: '',
  name: theme.name,
  palette: `[data-theme]{${paletteCss(paletteOf(theme))}}`,
}))
const dresses: Dress[] = [
  ...themes,
  ...MODES.map((mode) => ({ mode, name: mode, palette: themes[0]!.palette })),
]

async function inAllColours(page: Page, name: string): Promise<void> {
  expect.soft(await faultsInDresses(page, dresses), name).toEqual({})
}

async function open(page: Page, { address, status = 200 }: PageKind): Promise<void> {
  const answer = await page.goto(address)
  expect(answer?.status(), address).toBe(status)
}

/** Pixels that a reader would have to push the page aside (WCAG 2.2, 1.4.10). */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))

test('a mode fills every colour that a theme does', async ({ page }) => {
  await page.goto(standIn('jinjiang'))
  const names = Object.keys(paletteOf(standardThemes[0]!)).map((name) => `--${name}`)
  for (const mode of MODES) {
    const values = await page.evaluate(
      ([all, word, styles]) =>
        styles.map((style) => {
          const frame = document.querySelector<HTMLElement>('[data-theme]')!
          frame.querySelector(':scope > style')!.textContent = style
          frame.dataset['mode'] = word
          return all.map((one) => getComputedStyle(frame).getPropertyValue(one)).join(' ')
        }),
      [names, mode, themes.map(({ palette }) => palette)] as const,
    )
    expect([...new Set(values)], mode).toHaveLength(1)
  }
})

test('every kind of page, in every theme and mode', async ({ page, request }) => {
  test.setTimeout(300_000)
  for (const kind of await pageKinds(request)) {
    await test.step(kind.name, async () => {
      await page.setViewportSize({ height: 900, width: 1280 })
      await open(page, kind)
      expect.soft(await faultsOf(page), kind.name).toEqual([])
      await page.setViewportSize({ height: 844, width: 390 })
      expect.soft(await faultsOf(page), `${kind.name} on a phone`).toEqual([])
      expect.soft(await tooWide(page), `${kind.name} fits a phone`).toBe(0)
      await inAllColours(page, kind.name)
    })
  }
})

test('every kind of page as 长者版, in every theme and mode', async ({ page, request }) => {
  test.setTimeout(300_000)
  await page.setViewportSize({ height: 844, width: 390 })
  const notices = ['closed', 'suspended']
  for (const kind of await pageKinds(request)) {
    if (notices.includes(kind.name)) continue
    const elder = inEdition(kind, 'elder')
    await test.step(elder.name, async () => {
      await open(page, elder)
      expect.soft(await faultsOf(page), elder.name).toEqual([])
      await inAllColours(page, elder.name)
    })
  }
})

test('the other editions, in every theme and mode', async ({ page, request }) => {
  test.setTimeout(120_000)
  const hant = (await pageKinds(request)).filter(({ name }) => ['article', 'home'].includes(name))
  const english = ['/en', '/en/news', '/en/sitemap'].map((path) => ({
    address: standIn('chengdu', path),
    name: path,
  }))
  const missing = { address: standIn('chengdu', '/en/nothing'), name: '/en/nothing', status: 404 }
  for (const kind of [...hant.map((one) => inEdition(one, 'hant')), ...english, missing]) {
    await open(page, kind)
    expect.soft(await faultsOf(page), kind.name).toEqual([])
    await inAllColours(page, kind.name)
  }
  await page.goto(standIn('chengdu', '/en/news'))
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page).toHaveURL(/\.html$/)
  expect(await faultsOf(page), 'an English item').toEqual([])
})

test('the home page of each kind of site', async ({ page }) => {
  for (const site of sites) {
    await page.goto(standIn(site.slug))
    expect.soft(await faultsOf(page), site.slug).toEqual([])
  }
})
