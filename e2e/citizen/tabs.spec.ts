import { expect, test } from '@playwright/test'

import { PublicPage } from '../pages/PublicPage'
import { standIn } from '../support/address'

/** The lists beside the picture of a home page: tabs with script, headings with full lists without. */
test('are tabs where the script runs', async ({ page }) => {
  const view = new PublicPage(page)
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push((entry as PerformanceEntry & { value: number }).value)
      }
    }).observe({ buffered: true, type: 'layout-shift' })
  })
  await view.open(standIn('chengdu'))
  const tabs = page.getByRole('tablist').first().getByRole('tab')
  const panels = page.getByRole('tabpanel')
  expect(await tabs.count()).toBeGreaterThan(1)
  await expect(panels).toHaveCount(1)
  await expect(panels).toHaveAccessibleName((await tabs.first().textContent())!)
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)
  expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.02)

  await tabs.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(tabs.nth(1)).toBeFocused()
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(panels).toHaveAccessibleName((await tabs.nth(1).textContent())!)
  await page.keyboard.press('Home')
  await expect(tabs.first()).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(tabs.last()).toBeFocused()
  await page.keyboard.press('End')
  await expect(tabs.last()).toHaveAttribute('aria-selected', 'true')
  await expect(
    page.locator('[role="tab"][tabindex="0"], [role="tab"]:not([tabindex])'),
  ).toHaveCount(1)

  await page.keyboard.press('Tab')
  await expect(panels.getByRole('link').first()).toBeFocused()
})

test('open at a link to the heading of a list', async ({ page }) => {
  const view = new PublicPage(page)
  await view.open(standIn('chengdu'))
  const second = page.locator('[data-panel] h3').nth(1)
  const id = await second.getAttribute('id')
  await view.open(standIn('chengdu', `/?x#${id}`))
  await expect(page.getByRole('tabpanel').locator(`#${id}`)).toBeAttached()
  await expect(page.getByRole('tab', { selected: true })).toHaveText((await second.textContent())!)
})

test('stand open when the script does not come', async ({ page }) => {
  await page.route('**/reader.js', (route) => route.abort())
  await page.goto(standIn('chengdu'))
  const headings = page.locator('[data-panel] h3')
  expect(await headings.count()).toBeGreaterThan(1)
  for (const heading of await headings.all()) await expect(heading).toBeVisible()
  await expect(page.getByRole('tab')).toHaveCount(0)
})

test('stand open without script', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(standIn('chengdu'))
  const lists = page.locator('[data-panel]')
  expect(await lists.count()).toBeGreaterThan(1)
  for (const list of await lists.all()) {
    await expect(list.getByRole('heading', { level: 3 })).toBeVisible()
    await expect(list.getByRole('listitem').first()).toBeVisible()
  }
  await expect(page.getByRole('tab')).toHaveCount(0)
  await page.close()
})

test('the address of an item is copied', async ({ page }) => {
  const view = new PublicPage(page)
  await view.open(standIn('chengdu', '/yw/zwyw'))
  await page.locator('main a[href$=".html"]').first().click()
  await page.locator('summary', { hasText: '分享本页' }).click()
  const address = page.getByRole('textbox', { name: '本页网址' })
  await expect(address).toHaveValue(/^http.*www\.chengdu\.gov\.cn.*\/yw\/zwyw\/.*\.html$/)
  await expect(page.getByRole('img', { name: '本页网址的二维码' })).toBeVisible()
  await page.getByRole('button', { name: '复制' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
})
