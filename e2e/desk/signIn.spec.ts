import { expect, test } from '@playwright/test'

import { SignIn } from '../pages/SignIn'

test('a wrong password is refused in one sentence', async ({ page }) => {
  const form = new SignIn(page)
  await form.open()

  await form.send('nobody@demo.jiyue', 'not-the-password')

  await expect(page.locator('.payload-toast-container')).toContainText('不正确')
  await expect(page).toHaveURL(/\/admin\/login/)
})

test('the admin asks strangers to sign in', async ({ page }) => {
  await page.goto('/admin/collections/articles')

  await expect(page).toHaveURL(/\/admin\/login/)
  await expect(page).toHaveTitle(/集约/)
})
