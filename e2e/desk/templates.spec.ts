import { expect, test } from '@playwright/test'

import { ItemForm } from '../pages/ItemForm'
import { sessionOf } from '../support/sessions'

test.use({ storageState: sessionOf('editor') })

test('an item begun from a template is published when its places are filled in', async ({
  page,
}) => {
  const form = new ItemForm(page)

  await test.step('the desk offers the standard ones, and one fills the form', async () => {
    await page.goto('/admin')
    await page.getByRole('link', { name: '任前公示', exact: true }).click()
    await expect(form.body).toContainText('任职人选情况公示如下')
    await expect(page.locator('#field-title')).toHaveValue(
      '【填写：单位】关于【填写：姓名】拟任职的公示',
    )
  })

  await test.step('places that are left hold it back, by name', async () => {
    await form.pickChannel('政务公开 › 通知公告')
    await form.fillTitle('区示例局关于示例人选拟任职的公示')
    await form.publish()
    await expect(form.toast).toContainText('还有没填写的内容：【填写：姓名】')
  })

  await test.step('another takes its place after a question', async () => {
    page.once('dialog', (dialog) => void dialog.accept())
    await form.templates.selectOption('会议')
    await expect(form.body).toContainText('会议要求')
    await expect(page.locator('#field-title')).toHaveValue('区示例局关于示例人选拟任职的公示')
  })
})

test('a copy is a fresh draft', async ({ page }) => {
  const form = new ItemForm(page)
  await form.openNew()
  await form.fillTitle('关于示例路段临时交通管制的通告')
  await form.pickChannel('政务公开 › 通知公告')
  await form.write('请绕行示例路。')
  await form.publish()
  await form.hasStatus('已发布')
  const first = page.url()

  await form.copy()

  await expect(page).not.toHaveURL(first)
  await expect(page.locator('#field-title')).toHaveValue('关于示例路段临时交通管制的通告（副本）')
  await expect(form.body).toContainText('请绕行示例路。')
  await form.hasStatus('草稿')
})
