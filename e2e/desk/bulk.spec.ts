import { expect, test } from '@playwright/test'

import { sessionOf } from '../support/sessions'

test.use({ storageState: sessionOf('editor') })

test('an editor counts what a bulk action would do before anything changes', async ({ page }) => {
  await page.goto('/admin/collections/articles')
  const rows = page.locator('tbody tr')
  await rows.nth(0).getByRole('checkbox').click()
  await rows.nth(1).getByRole('checkbox').click()
  const panel = page.getByRole('region', { name: '批量办理' })
  await expect(panel).toContainText('已选 2 篇')
  await expect(panel.getByRole('button', { name: '执行' })).toBeDisabled()

  await panel.getByLabel('要办的事').selectOption('设关键词')
  await panel.getByPlaceholder('用逗号或空格隔开').fill('批量，试算')
  await panel.getByRole('button', { name: '试算' }).click()

  await expect(panel).toContainText('还没有改动任何稿件')
  await expect(panel.getByRole('listitem')).toHaveCount(2)
})
