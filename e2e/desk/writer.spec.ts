import { expect, test } from '@playwright/test'

import { ItemForm } from '../pages/ItemForm'
import { sessionOf } from '../support/sessions'

test.use({ storageState: sessionOf('writer') })

test('a writer writes a draft and is told who may publish it', async ({ page }) => {
  const form = new ItemForm(page)

  await form.openNew()
  await form.fillTitle('春熙路街道开展垃圾分类入户宣传')
  await form.pickChannel('街道镇 › 街镇动态')
  await form.write('志愿者走进三个小区。')
  await form.saveDraft()
  await form.hasStatus('草稿')

  await form.says('草稿，只有本站同事看得到。写好后由有权的同事发布。')
  await expect(form.publishButton).toBeHidden()
})

test('a writer finds only what a writer uses', async ({ page }) => {
  await page.goto('/admin')

  const doors = page.getByRole('main').getByRole('link')

  await expect(page.getByRole('link', { name: /媒体/ }).first()).toBeAttached()
  await expect(doors.filter({ hasText: /站点|域名|账号|审计|栏目|首页推荐位/ })).toHaveCount(0)
})
