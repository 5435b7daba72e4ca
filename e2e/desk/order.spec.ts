import { expect, test } from '@playwright/test'

import { sessionOf } from '../support/sessions'

test.use({ storageState: sessionOf('webmaster') })

test('a webmaster puts channels in order from the keyboard, takes a step back and saves', async ({
  page,
}) => {
  await page.goto('/admin/collections/channels/order')
  const names = page.getByRole('list', { name: '一级栏目' }).getByRole('listitem')
  const name = async (index: number) =>
    (await names.nth(index).getByRole('button').first().getAttribute('aria-label'))?.slice(3)
  const [first, second] = [await name(0), await name(1)]

  await page.getByRole('button', { name: `下移：${first}` }).press('Enter')
  expect([await name(0), await name(1)]).toEqual([second, first])
  await page.getByRole('button', { name: '撤销一步' }).click()
  expect([await name(0), await name(1)]).toEqual([first, second])

  await page.getByRole('button', { name: `上移：${second}` }).press('Enter')
  await page.getByRole('button', { name: '保存顺序' }).click()
  await expect(page.locator('.payload-toast-container')).toContainText('顺序已保存')
  await page.reload()
  expect([await name(0), await name(1)]).toEqual([second, first])

  // The other specs meet the tree as it was.
  await page.getByRole('button', { name: `上移：${first}` }).press('Enter')
  await page.getByRole('button', { name: '保存顺序' }).click()
  await expect(page.locator('.payload-toast-container')).toContainText('顺序已保存')
})
