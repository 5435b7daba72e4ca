import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

import { DEMO_PASSWORD } from '@/modules/sites/model/demo'

import { ItemForm } from '../pages/ItemForm'
import { SignIn } from '../pages/SignIn'
import { faultsOf } from '../support/axe'
import { PEOPLE, sessionOf } from '../support/sessions'

test.use({ storageState: sessionOf('editor') })

const keptBy = (page: Page): Promise<string> =>
  page.evaluate(() => Object.values({ ...localStorage }).join(' '))

test('what was not saved is there again after the window was closed', async ({ context, page }) => {
  const form = new ItemForm(page)
  await form.openNew()
  await form.fillTitle('锦江区没有保存的标题')
  await form.write('写到一半的正文。')
  await expect.poll(() => keptBy(page)).toContain('写到一半的正文')
  await page.close()

  const again = new ItemForm(await context.newPage())
  await again.openNew()
  await expect(again.page.getByText('没有保存，还留在这台电脑上')).toBeVisible()
  const notice = again.page.getByRole('status').filter({ hasText: '还留在这台电脑上' })
  await notice.evaluate((element) => element.setAttribute('data-notice', ''))
  expect(await faultsOf(again.page, { include: ['[data-notice]'] })).toEqual([])
  await notice.getByRole('button', { name: '恢复' }).click()

  await expect(again.page.locator('#field-title')).toHaveValue('锦江区没有保存的标题')
  await expect(again.body).toContainText('写到一半的正文。')
  await again.pickChannel('新闻 › 锦江要闻')
  await again.saveDraft()
  await again.hasStatus('草稿')
  expect(await keptBy(again.page)).not.toContain('写到一半的正文')
})

test('a session that ends takes no text with it', async ({ context, page }) => {
  const form = new ItemForm(page)
  await form.openNew()
  await form.fillTitle('锦江区登录过期时的标题')
  await form.pickChannel('新闻 › 锦江要闻')
  await expect.poll(() => keptBy(page)).toContain('登录过期时的标题')
  await context.clearCookies()
  await form.publish()
  await expect(form.toast).not.toBeEmpty()
  expect(await keptBy(page)).toContain('登录过期时的标题')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto('/admin/collections/articles/create')
  await new SignIn(page).send(PEOPLE.editor, DEMO_PASSWORD)
  await page.getByRole('button', { name: '恢复' }).click()

  await expect(page.locator('#field-title')).toHaveValue('锦江区登录过期时的标题')
})

test('what was given up is not offered again', async ({ page }) => {
  const form = new ItemForm(page)
  const notice = page.getByText('还留在这台电脑上')
  await form.openNew()
  await form.fillTitle('不要了的标题')
  await expect.poll(() => keptBy(page)).toContain('不要了的标题')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: '不要了' }).click()
  await expect(notice).toBeHidden()
  expect(await keptBy(page)).not.toContain('不要了的标题')
  await form.openNew()
  await expect(page.locator('#field-title')).toBeEditable()
  await expect(notice).toBeHidden()
})
