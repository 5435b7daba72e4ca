import { expect, test } from '@playwright/test'

import { makeDraft } from '../fixtures/drafts'
import { ItemForm } from '../pages/ItemForm'
import { sessionOf } from '../support/sessions'

test.use({ storageState: sessionOf('editor') })

/** Ids of documents and of files in the store, types of files and of nodes, and what a program calls nothing. */
const OF_THE_MACHINE =
  /[0-9a-f]{8}-[0-9a-f]{4}|[a-z0-9]{20}\.|image\/|picture-needed|\b(?:null|undefined|true|false)\b/

test('versions are compared in the words of the form', async ({ page }) => {
  const { id, versions } = await makeDraft(page.request, '比较用词的草稿')
  const [older, newer] = versions

  await page.goto(`/admin/collections/articles/${id}/versions/${newer}?versionFrom=${older}`)

  const main = page.getByRole('main')
  await expect(main.getByText('巡河工作昨天启动。')).toBeVisible()
  await expect(main).toContainText('步道.png · 图片说明：巡河现场')
  const labels = main.locator('.field-diff-label')
  const text = ['正文', '正文']
  const places = ['发布位置', '同时发布到本站其他栏目', '条目 01', '栏目', '列表标题']
  await expect(labels).toHaveText([...text, ...places, '类型', '封面图'])
  await expect(main).toContainText('通知公告')
  expect(await main.innerText()).not.toMatch(OF_THE_MACHINE)
})

test('files are listed and chosen by the names people gave them', async ({ page }) => {
  await makeDraft(page.request, '选图用名的草稿')
  await page.goto('/admin/collections/media')
  await expect(page.locator('tbody').getByRole('link', { name: '会场.png' }).first()).toBeVisible()
  expect(await page.locator('tbody').innerText()).not.toMatch(OF_THE_MACHINE)

  await new ItemForm(page).openNew()
  const cover = page.locator('#field-cover')
  await cover.getByRole('button', { name: '从已有文件中选择' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '会场.png' }).first().click()

  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(cover.locator('img')).toBeVisible()
})
