import { expect, test } from '@playwright/test'

import { PublicPage } from '../pages/PublicPage'
import { standIn } from '../support/address'

/** The reading tools, which need their script. */

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
