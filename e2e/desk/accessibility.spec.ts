import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

import { faultsOf } from '../support/axe'
import { sessionOf } from '../support/sessions'

/**
 * axe finds nothing in what is ours on the screens of the desk (issue 5, Bars). Ours is what wears a class of our
 * style sheets, and sections with a name of their own; Payload's frame, fields and tables have faults that only
 * Payload can repair (docs/operations/browsers.md).
 */
async function check(page: Page, name: string): Promise<void> {
  const count = await page.evaluate(() => {
    // The build names our classes by a hash with capitals or digits, Payload's have neither.
    const ours = /(?:^|\s)(?=[^_\s]*[A-Z0-9])[\w-]{6,9}_[a-z]\w*/
    const parts = [...document.querySelectorAll('body *')].filter(
      (one) =>
        ours.test(one.getAttribute('class') ?? '') ||
        one.matches('section[aria-label]:not([class])'),
    )
    for (const part of parts) part.setAttribute('data-ours', '')
    return parts.length
  })
  expect.soft(count, `${name} shows something of ours`).toBeGreaterThan(0)
  if (count === 0) return
  const exclude = ['[data-ours] .react-select', '[data-ours] .rich-text-lexical']
  expect.soft(await faultsOf(page, { exclude, include: ['[data-ours]'] }), name).toEqual([])
}

test.describe('an editor', () => {
  test.use({ storageState: sessionOf('editor') })

  test('meets no fault on lists, bulk panel, item and files', async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto('/admin/collections/articles')
    await page.locator('tbody tr').nth(0).getByRole('checkbox').click()
    await expect(page.getByRole('region', { name: '批量办理' })).toBeVisible()
    await check(page, 'list with the bulk panel')

    await page.goto('/admin/collections/articles/create')
    await expect(page.getByRole('button', { name: '一键排版' })).toBeVisible()
    await check(page, 'item')

    await page.goto('/admin/collections/media')
    await expect(page.getByRole('button', { name: '上传大文件' })).toBeVisible()
    await check(page, 'files')
  })
})

test.describe('a webmaster', () => {
  test.use({ storageState: sessionOf('webmaster') })

  test('meets no fault on the order of channels and the design', async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto('/admin/collections/channels/order')
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await check(page, 'order of channels')

    await page.goto('/admin/collections/site-designs')
    await page.locator('tbody a').first().click()
    await expect(page.locator('main section[aria-label]').first()).toBeVisible()
    await check(page, 'design with the release bar')
  })
})
