import { readFileSync } from 'node:fs'

import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

import { makeDraft } from '../fixtures/drafts'
import { ItemForm } from '../pages/ItemForm'
import { FROM_ADMIN, ORIGIN } from '../support/address'
import { faultsOf } from '../support/axe'
import { sessionOf } from '../support/sessions'

/** Nothing moves any more: a drawer that slides in and a colour on its way have colours of their own. */
const still = (page: Page): Promise<unknown> =>
  page.addStyleTag({
    content: '*, ::before, ::after { animation: none !important; transition: none !important }',
  })

interface Scope {
  include?: string[]
  exclude?: string[]
}

async function inBothThemes(page: Page, name: string, scope: Scope): Promise<void> {
  await still(page)
  // The switch of the account's settings sets this one attribute, and the cookie sets it for the next page.
  for (const theme of ['light', 'dark']) {
    await page.evaluate(
      (value) => document.documentElement.setAttribute('data-theme', value),
      theme,
    )
    expect.soft(await faultsOf(page, scope), `${name}, ${theme}`).toEqual([])
  }
}

/** A screen that is ours as a whole, its landmarks and the frame around it included. */
const checkAll = (page: Page, name: string): Promise<void> => inBothThemes(page, name, {})

/**
 * axe finds nothing in what is ours on a screen of the desk (issue 5, Bars). Ours is what wears a class of our style
 * sheets, and what a screen names beside; Payload's frame, fields and tables have faults that only Payload can
 * repair (docs/operations/browsers.md).
 */
async function check(page: Page, name: string, ...beside: Locator[]): Promise<void> {
  for (const one of beside) await one.evaluate((element) => element.setAttribute('data-ours', ''))
  const count = await page.evaluate(() => {
    // The build names our classes by a hash with capitals or digits, Payload's have neither.
    const ours = /(?:^|\s)(?=_?[^_\s]*[A-Z0-9])[\w-]{6,9}_[a-z]\w*/
    for (const one of document.querySelectorAll('body *')) {
      if (ours.test(one.getAttribute('class') ?? '')) one.setAttribute('data-ours', '')
    }
    return document.querySelectorAll('[data-ours]').length
  })
  expect.soft(count, `${name} shows something of ours`).toBeGreaterThan(0)
  if (count === 0) return
  const exclude = ['[data-ours] .react-select', '[data-ours] .rich-text-lexical']
  await inBothThemes(page, name, { exclude, include: ['[data-ours]'] })
}

const COLLECTIONS = '/admin/collections'

test.describe('a writer', () => {
  test.use({ storageState: sessionOf('writer') })

  test('meets no fault on the first screen, a new item and the tree of channels', async ({
    page,
  }) => {
    test.slow()
    await page.goto('/admin')
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await checkAll(page, 'first screen')

    const form = new ItemForm(page)
    await form.openNew()
    await page.locator('#field-channel').getByRole('combobox').click()
    await expect(page.getByRole('treeitem').first()).toBeVisible()
    await check(page, 'tree of channels')
  })
})

test.describe('an editor', () => {
  test.use({ storageState: sessionOf('editor') })

  test('meets no fault on lists, the bulk panel and files', async ({ page }) => {
    test.slow()
    await page.goto('/admin')
    await checkAll(page, 'first screen')

    await page.goto(`${COLLECTIONS}/articles`)
    await page.locator('tbody tr').nth(0).getByRole('checkbox').click()
    await page.getByRole('button', { name: '试算' }).click()
    await expect(page.getByText('还没有改动任何稿件')).toBeVisible()
    await check(page, 'list with the bulk panel and its result')

    await page.goto(`${COLLECTIONS}/articles/trash`)
    await expect(page.getByRole('group', { name: '常用筛选' })).toBeVisible()
    await check(page, 'recycle bin')

    await page.goto(`${COLLECTIONS}/media`)
    await page.getByRole('button', { name: '上传大文件' }).click()
    await check(page, 'files with the panel')
  })

  test('meets no fault while pasting and typesetting', async ({ page }) => {
    test.slow()
    const form = new ItemForm(page)
    await form.openNew()
    await form.paste(readFileSync('tests/fixtures/clipboard/word-pictures-file.html', 'utf8'))
    await expect(page.getByText(/有 2 张图片没有随粘贴带来/)).toBeVisible()
    await form.body.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('一,二')
    await page.getByRole('button', { name: '一键排版' }).click()
    await expect(page.getByText(/已排版/)).toBeVisible()
    await check(page, 'paste')
  })

  test('meets no fault on pictures and versions', async ({ page }) => {
    test.slow()
    const { id, picture, versions } = await makeDraft(page.request, '无障碍检查的草稿')

    await page.goto(`${COLLECTIONS}/articles/${id}`)
    const share = page.getByRole('button', { name: '复制预览链接' })
    await expect(share).toBeVisible()
    await check(page, 'stored item', share)
    await page.getByRole('button', { name: '补写 1 张图片的替代文字' }).click()
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1)
    await check(page, 'words of the pictures')

    await page.goto(`${COLLECTIONS}/media/${picture}`)
    const open = page.getByRole('button', { name: '裁剪、旋转、打码' })
    await open.click()
    await page.getByRole('button', { name: '添加选框' }).click()
    await page.getByRole('radio', { name: '马赛克' }).check()
    await page.getByRole('button', { name: '添加选框' }).click()
    await expect(page.getByRole('group', { name: '马赛克 1' })).toBeVisible()
    await check(page, 'picture editor')

    const [older, newer] = versions
    await page.goto(`${COLLECTIONS}/articles/${id}/versions/${newer}?versionFrom=${older}`)
    await expect(page.getByText('通知里的标题')).toBeVisible()
    await check(page, 'comparison of versions')
  })
})

test.describe('a webmaster', () => {
  test.use({ storageState: sessionOf('webmaster') })

  test('meets no fault on the screens that put things in order', async ({ page }) => {
    test.slow()
    const headline = page.getByRole('main').getByRole('heading', { level: 1 })
    for (const list of ['channels', 'topics', 'slots']) {
      await page.goto(`${COLLECTIONS}/${list}/order`)
      await expect(headline).toBeVisible()
      await checkAll(page, `order of ${list}`)
    }
    const query = 'where[ordering][equals]=manual&where[kind][equals]=list&depth=0&limit=1'
    const answer = await page.request.get(`${ORIGIN}/api/channels?${query}`, {
      headers: FROM_ADMIN,
    })
    const { docs } = (await answer.json()) as { docs: { id: string }[] }
    await page.goto(`${COLLECTIONS}/articles/order?channel=${docs[0]!.id}`)
    await expect(headline).toHaveText('稿件排序')
    await checkAll(page, 'order of items')
  })

  test('meets no fault on the duty board, design, templates and the site', async ({ page }) => {
    test.slow()
    await page.goto(`${COLLECTIONS}/duty-switches/board`)
    await checkAll(page, 'duty board')
    await page.getByRole('button', { name: '紧急通知' }).click()
    await expect(page.getByRole('form', { name: '紧急通知' })).toBeVisible()
    await checkAll(page, 'duty board, an urgent notice')

    await page.goto(`${COLLECTIONS}/site-designs`)
    await page.locator('tbody a').first().click()
    await expect(page.getByRole('region', { name: '发布状态' })).toBeVisible()
    await check(page, 'design with the release bar')

    await page.goto(`${COLLECTIONS}/item-templates/create`)
    await expect(page.getByRole('button', { name: '一键排版' })).toBeVisible()
    await check(page, 'template of an item')

    await page.goto(`${COLLECTIONS}/sites`)
    await page.locator('tbody a').first().click()
    await expect(page.getByRole('region', { name: '空白栏目' })).toBeVisible()
    await check(page, 'site with its empty channels')
  })
})

test.describe('a system administrator', () => {
  test.use({ storageState: sessionOf('system') })

  test('meets no fault on the first screen, a theme and a home page', async ({ page }) => {
    await page.goto('/admin')
    await expect(page.getByRole('region', { name: '站点健康' })).toBeVisible()
    await checkAll(page, 'first screen')

    await page.goto(`${COLLECTIONS}/themes`)
    await page.locator('tbody a').first().click()
    await expect(page.getByRole('region', { name: '发布状态' })).toBeVisible()
    await check(page, 'theme', page.locator('.field-type:has(> * > input[type=color])').first())

    await page.goto(`${COLLECTIONS}/page-templates`)
    await page.locator('tbody a').first().click()
    const heads = page.locator('.blocks-field__block-header')
    await expect(heads.first()).toBeVisible()
    await check(page, 'home page as folded blocks', heads.first())
  })
})
