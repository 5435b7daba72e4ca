import { expect, test } from '@playwright/test'

import { ItemForm } from '../pages/ItemForm'
import { sessionOf } from '../support/sessions'

test.use({ storageState: sessionOf('editor') })

/** The form asks the server for the state of its fields by actions at its own address. */
const FORM = '**/admin/collections/articles/create'

test('a row added while the form waits for an answer gets its fields', async ({ page }) => {
  const form = new ItemForm(page)
  await form.openNew()
  await expect(page.locator('form[data-form-ready=true]').first()).toBeVisible()

  const asked = Promise.withResolvers<() => Promise<void>>()
  await page.route(
    FORM,
    async (route) => {
      const response = await route.fetch()
      asked.resolve(() => route.fulfill({ response }))
    },
    { times: 1 },
  )
  await form.fillTitle('添一行附件')
  const answer = await asked.promise
  await page.getByRole('button', { name: '添加附件' }).click()
  await answer()

  const row = page.locator('#attachments-row-0')
  await expect(row.getByRole('button', { name: '新建' })).toBeVisible()
})
