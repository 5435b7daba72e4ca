import { expect, test } from '@playwright/test'

import { ItemForm } from '../pages/ItemForm'
import { ask, FROM_ADMIN, ORIGIN } from '../support/address'
import { pictureFile } from '../support/files'
import { sessionOf } from '../support/sessions'

const LINE = '这是还没有发布的内容'

test.describe('an item', () => {
  test.use({
    permissions: ['clipboard-read', 'clipboard-write'],
    storageState: sessionOf('editor'),
  })

  test('is seen by somebody without an account before it is published', async ({
    browser,
    page,
  }) => {
    const form = new ItemForm(page)
    await form.openNew()
    await form.fillTitle('锦江区预览中的滨河步道')
    await form.pickChannel('新闻 › 锦江要闻')
    await form.write('步道全长五公里。')
    await form.insertPicture(await pictureFile(), '河边的步道')
    await form.saveDraft()

    await page.getByRole('button', { name: '复制预览链接' }).click()
    await expect(form.toast).toContainText('有效至')
    const link = await page.evaluate(() => navigator.clipboard.readText())

    const stranger = await browser.newContext()
    const reader = await stranger.newPage()
    const answer = await reader.goto(link)
    expect(answer?.status()).toBe(200)
    expect(answer?.headers()['cache-control']).toContain('no-store')
    expect(answer?.headers()['content-security-policy']).toContain(`frame-ancestors ${ORIGIN}`)
    await expect(reader.getByText(LINE)).toBeVisible()
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('锦江区预览中的滨河步道')
    await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)

    const picture = reader.getByRole('img', { name: '河边的步道' })
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth))
      .toBeGreaterThan(0)
    // Nothing live shows the picture, so the site itself does not give it.
    const inside = await picture.evaluate((one: HTMLImageElement) => one.src)
    const outside = inside.replace(/\/preview\/[^/]+/, '')
    expect((await ask(reader.request, inside)).status()).toBe(200)
    expect((await ask(reader.request, outside)).status()).toBe(404)

    await reader.getByRole('contentinfo').getByRole('link', { name: '网站地图' }).click()
    await expect(reader).toHaveURL(/jinjiang\.localhost:\d+\/sitemap$/)
    await expect(reader.getByText(LINE)).toHaveCount(0)

    const forged = await reader.goto(link.slice(0, -3))
    expect(forged?.status()).toBe(404)
    await expect(reader.getByText('这个预览链接已失效')).toBeVisible()
    await stranger.close()
  })

  test('is seen beside its form, and again after each save', async ({ page }) => {
    const form = new ItemForm(page)
    await form.openNew()
    await form.fillTitle('锦江区第一稿')
    await form.pickChannel('新闻 › 锦江要闻')
    await form.saveDraft()

    await page.getByRole('button', { name: '实时预览' }).click()
    const frame = page.frameLocator('#live-preview-iframe')
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('锦江区第一稿')

    await form.fillTitle('锦江区第二稿')
    await form.saveDraft()
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('锦江区第二稿')
  })
})

test.describe('a design', () => {
  test.use({ storageState: sessionOf('system') })

  test('is seen on a site it touches while the public sees the old one', async ({ page }) => {
    const api = page.request
    const query = 'where[key][equals]=bamboo&depth=0&limit=1'
    const found = await api.get(`${ORIGIN}/api/themes?${query}`, { headers: FROM_ADMIN })
    const { docs } = (await found.json()) as { docs: { id: string }[] }
    const id = docs[0]!.id
    await api.patch(`${ORIGIN}/api/themes/${id}?draft=true`, {
      data: { _status: 'draft', brand: '#1d3c6e' },
      headers: FROM_ADMIN,
    })

    await page.goto(`/admin/collections/themes/${id}`)
    await page.getByText(/涉及 \d+ 个站点/).click()
    const opening = page.waitForEvent('popup')
    await page
      .getByRole('button', { name: /^预览：/ })
      .first()
      .click()
    const preview = await opening
    await expect(preview.getByText(LINE)).toBeVisible()
    expect(await preview.content()).toContain('#1d3c6e')

    await preview.getByRole('contentinfo').getByRole('link', { name: '网站地图' }).click()
    await expect(preview).toHaveURL(/\/preview\/[^/]+\/sitemap$/)
    await expect(preview.getByText(LINE)).toBeVisible()

    await preview.goto(preview.url().replace(/\/preview\/[^/]+/, ''))
    await expect(preview.getByText(LINE)).toHaveCount(0)
    expect(await preview.content()).not.toContain('#1d3c6e')
  })
})
