import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

import { PublicPage } from '../pages/PublicPage'
import { standIn } from '../support/address'

/** The reading tools, which need their script, and what axe says of the editions. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test('text size and contrast are remembered', async ({ page }) => {
  const view = new PublicPage(page)
  await view.open(standIn('jinjiang', '/xw/yw'))
  await page.getByRole('button', { name: '无障碍' }).click()
  await page.getByRole('radio', { name: '特大' }).check({ force: true })
  await page.getByRole('button', { name: '高对比' }).click()
  await page.reload()

  await expect(page.locator('html')).toHaveAttribute('data-size', 'largest')
  await expect(page.getByRole('button', { name: '高对比' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('[data-theme]')).toHaveAttribute('data-mode', /contrast/)
  expect((await page.context().cookies()).length).toBe(0)

  await page.getByRole('button', { name: '恢复默认' }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-size')
  await expect(page.locator('[data-theme]')).not.toHaveAttribute('data-mode', /contrast/)
})

test('pages ship the reading tools alone', async ({ page }) => {
  const bytes: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') bytes.push(new URL(request.url()).pathname)
  })
  await page.goto(standIn('chengdu'), { waitUntil: 'load' })
  expect(bytes).toEqual(['/reader.js'])
})

test('axe finds nothing in any edition', async ({ page }) => {
  const view = new PublicPage(page)
  await view.open(standIn('chengdu', '/elder/yw/zwyw'))
  const item = await page.locator('main a[href$=".html"]').first().getAttribute('href')
  for (const path of [
    '/elder',
    '/elder/yw/zwyw',
    item!,
    '/elder/sitemap',
    '/elder/x',
    '/hant',
    '/en',
    '/en/news',
    '/en/x',
  ]) {
    await view.open(standIn('chengdu', path))
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
    const faults = violations.map(({ id, nodes }) => ({
      id,
      where: nodes.map(({ target }) => target.join(' ')),
    }))
    expect.soft(faults, path).toEqual([])
  }
})
