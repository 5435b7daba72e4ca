import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

import { REPEALED_TITLE, REPRINTED } from '../fixtures/content'
import { PublicPage } from '../pages/PublicPage'
import { ask, standIn } from '../support/address'
import { faultsOf } from '../support/axe'

/** The policy library, the notice before leaving, and sharing; the file runs with and without scripts. */
const LIBRARY = '/zwgk/zcwj'
const RULES = '示例事项管理办法（演示）'

/** 长者版 keeps the choices behind one line. */
async function openPanel(page: Page): Promise<void> {
  for (const line of await page.locator('summary', { hasText: '查找文件' }).all())
    await line.click()
}

for (const [edition, prefix] of [
  ['plain', ''],
  ['长者版', '/elder'],
] as const) {
  test(`documents are chosen by links and found by number (${edition})`, async ({ page }) => {
    const view = new PublicPage(page)
    await view.open(standIn('chengdu', `${prefix}${LIBRARY}`))
    await openPanel(page)
    const choices = page.getByRole('region', { name: '查找文件' })

    await choices.getByRole('link', { name: /^有效性：\s*废止/ }).click()
    await expect(page).toHaveURL(new RegExp(`${prefix}${LIBRARY}/~/force-repealed$`))
    await expect(page.getByRole('main')).toContainText(REPEALED_TITLE)
    await expect(page.getByRole('main')).not.toContainText(RULES)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)

    await page.getByRole('link', { name: '清除全部条件' }).first().click()
    await expect(page).toHaveURL(new RegExp(`${prefix}${LIBRARY}$`))
    await openPanel(page)
    await page.getByRole('searchbox', { name: /文号/ }).fill('成演示发[2026]1号')
    await page.getByRole('button', { name: '查找' }).click()
    await expect(page).toHaveURL(new RegExp(`${prefix}${LIBRARY}/~/q-`))
    await expect(page.getByRole('main')).toContainText(RULES)

    await page.getByRole('searchbox', { name: /文号/ }).fill('没有这样的文件')
    await page.getByRole('button', { name: '查找' }).click()
    await expect(page.getByRole('main')).toContainText('没有符合条件的文件')
  })
}

test('choices in another order have one address, and unknown ones none', async ({ request }) => {
  const url = standIn('chengdu', `${LIBRARY}/~/force-valid/year-2026`)
  const answer = await ask(request, url)
  expect(answer.url()).toMatch(/year-2026\/force-valid$/)
  expect((await ask(request, standIn('chengdu', `${LIBRARY}/~/year-1901`))).status()).toBe(404)
})

for (const [edition, prefix] of [
  ['plain', ''],
  ['长者版', '/elder'],
  ['繁體', '/hant'],
] as const) {
  test(`a link out of the government leads to a notice first (${edition})`, async ({ page }) => {
    const view = new PublicPage(page)
    await view.open(standIn('chengdu', REPRINTED.channel))
    await view.item(REPRINTED.title).click()
    const path = new URL(page.url()).pathname
    await view.open(standIn('chengdu', `${prefix}${path}`))

    const link = page.getByRole('main').locator('a[href*="/leaving/"]').first()
    await expect(page.locator(`a[href^="https://news.example.com"]`)).toHaveCount(0)
    const href = (await link.getAttribute('href'))!
    expect(href.startsWith(`${prefix}/leaving/`)).toBe(true)
    const answer = await view.open(standIn('chengdu', href))
    expect(answer.status()).toBe(200)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
    await expect(page.getByRole('main').getByRole('link').first()).toHaveAttribute(
      'href',
      REPRINTED.originalUrl,
    )
    await expect(
      page.getByRole('contentinfo').getByRole('link', { name: /党政机关|黨政機關/ }),
    ).toHaveAttribute('href', /^https:\/\/bszs\.conac\.cn\//)

    const altered = href.replace(
      /leaving\/(.)/,
      (_, letter: string) => `leaving/${letter.toLowerCase()}${letter}`,
    )
    expect((await view.open(standIn('chengdu', altered))).status()).toBe(404)
    const elsewhere = await view.open(standIn('jinjiang', href))
    expect(elsewhere.status()).toBe(404)
  })
}

test('axe finds nothing on these pages', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: true })
  const page = await context.newPage()
  const view = new PublicPage(page)
  await view.open(standIn('chengdu', REPRINTED.channel))
  await view.item(REPRINTED.title).click()
  const item = new URL(page.url()).pathname
  const notice = await page.locator('main a[href*="/leaving/"]').first().getAttribute('href')
  const paths = [LIBRARY, `${LIBRARY}/~/year-2026`, `${LIBRARY}/~/q-x`, item, notice!]
  for (const path of [...paths, ...paths.map((one) => `/elder${one}`), '/']) {
    await view.open(standIn('chengdu', path))
    for (const summary of await page.locator('main summary').all()) await summary.click()
    expect.soft(await faultsOf(page), path).toEqual([])
  }
  await context.close()
})
