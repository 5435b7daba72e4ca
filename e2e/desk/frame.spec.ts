import { expect, test } from '@playwright/test'

import { ItemForm } from '../pages/ItemForm'
import { faultsOf } from '../support/axe'
import { sessionOf } from '../support/sessions'

test.use({ storageState: sessionOf('editor') })

test.describe('on a laptop', () => {
  test.use({ viewport: { height: 768, width: 1366 } })

  test('the navigation stands open, and stays as its user wants it', async ({ page }) => {
    await page.goto('/admin')
    const items = page.getByRole('navigation').getByRole('link', { name: '稿件', exact: true })
    await expect(items).toBeVisible()
    expect(await faultsOf(page)).toEqual([])

    await page.getByRole('button', { name: /关闭.*菜单/ }).click()
    const opens = page.getByRole('button', { name: /打开.*菜单/ })
    await expect(opens).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: '写稿件' }).click()
    await expect(page.locator('#field-title')).toBeVisible()
    await expect(opens).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { height: 844, width: 390 } })

  test('the preview stands above a form that can be filled in', async ({ page }) => {
    const form = new ItemForm(page)
    await form.openNew()
    await form.fillTitle('手机上的预览')
    await form.pickChannel('新闻 › 锦江要闻')
    await form.saveDraft()
    await page.getByRole('button', { name: '实时预览' }).click()

    await expect(page.getByRole('button', { name: '随窗口' })).toBeVisible()
    const title = page.locator('#field-title')
    await title.scrollIntoViewIfNeeded()
    const { width } = (await title.boundingBox())!
    expect(width).toBeGreaterThan(300)
    await form.fillTitle('手机上改过的标题')
    await form.saveDraft()
    await expect(
      page.frameLocator('#live-preview-iframe').getByRole('heading', { level: 1 }),
    ).toHaveText('手机上改过的标题')
  })
})
