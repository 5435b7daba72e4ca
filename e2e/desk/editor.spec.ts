import { expect, test } from '@playwright/test'

import { EDU_DRAFT, JINJIANG_DRAFT } from '../fixtures/content'
import { ItemForm } from '../pages/ItemForm'
import { ItemList } from '../pages/ItemList'
import { PublicPage } from '../pages/PublicPage'
import { ask, FROM_ADMIN, ORIGIN, standIn } from '../support/address'
import { documentFile, pictureFile } from '../support/files'
import { sessionOf } from '../support/sessions'

test.use({ storageState: sessionOf('editor') })

/** From the button to the page of the citizen. */
const VISIBLE_WITHIN = 1000

test('an editor writes, publishes and withdraws an item with a picture and a file', async ({
  page,
}) => {
  const title = '沿河步道今天开放'
  const list = standIn('jinjiang', '/xw/bmdt')
  const form = new ItemForm(page)
  const inPublic = async (address: string) => (await ask(page.request, address)).text()

  await test.step('writes and saves a draft', async () => {
    await form.openNew()
    await form.says('新稿件，还没有保存')
    await form.fillTitle(title)
    await form.pickChannel('新闻 › 部门动态')
    await form.write('三公里步道今天开放，市民可以从东门进入。')
    await form.insertPicture(await pictureFile(), '步道入口和沿河栏杆')
    await form.addAttachment(documentFile())
    await form.saveDraft()
    await expect(form.toast).toContainText('成功')
    await form.hasStatus('草稿')
    await form.says('草稿，只有本站同事看得到。核对无误后点“发布”。')
  })
  expect(await inPublic(list)).not.toContain(title)

  await test.step('publishes; the list shows it at once', async () => {
    await form.publish()
    await form.hasStatus('已发布')
    await form.says('已公开')
    await expect.poll(() => inPublic(list), { timeout: VISIBLE_WITHIN }).toContain(title)
  })

  const reader = new PublicPage(await page.context().newPage())
  await reader.open(list)
  await reader.item(title).click()
  await expect(reader.heading).toHaveText(title)
  await expect(reader.page.getByRole('img', { name: '步道入口和沿河栏杆' })).toBeVisible()
  await expect(reader.page.getByRole('link', { name: /申报指南/ })).toBeVisible()
  const address = reader.page.url()

  await test.step('changes it; the public does not see that yet', async () => {
    await form.fillTitle(`${title}了`)
    await form.saveDraft()
    await form.says('这里的修改还没有公开')
    expect(await inPublic(address)).not.toContain(`${title}了`)
  })

  await test.step('withdraws; the address says so', async () => {
    await form.withdraw()
    await form.hasStatus('草稿')
    await form.says('草稿，只有本站同事看得到')
    const status = async () => (await ask(page.request, address)).status()
    await expect.poll(status, { timeout: VISIBLE_WITHIN }).toBe(410)
    expect(await inPublic(list)).not.toContain(title)
  })
})

test('an editor sees the drafts of the own site and no other', async ({ browser, page }) => {
  const list = new ItemList(page)
  const other = await browser.newContext({ storageState: sessionOf('otherEditor') })
  const query = new URLSearchParams({ draft: 'true', 'where[title][equals]': EDU_DRAFT })
  const found = await other.request.get(`${ORIGIN}/api/articles?${query.toString()}`, {
    headers: FROM_ADMIN,
  })
  const { docs } = (await found.json()) as { docs: { id: string }[] }
  const foreign = docs[0]!.id

  await list.search(JINJIANG_DRAFT)
  await expect(list.row(JINJIANG_DRAFT)).toBeVisible()
  await list.search(EDU_DRAFT)
  await expect(list.empty).toBeVisible()
  await expect(list.row(EDU_DRAFT)).toHaveCount(0)

  await page.goto(`/admin/collections/articles/${foreign}`)
  // Payload answers a foreign item with the own list.
  await expect(page).toHaveURL(/\/collections\/articles(\?|$)/)
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await expect(page.getByText(EDU_DRAFT)).toHaveCount(0)
  const direct = await page.request.get(`${ORIGIN}/api/articles/${foreign}?draft=true`, {
    headers: FROM_ADMIN,
  })
  expect([403, 404]).toContain(direct.status())
  await other.close()
})
