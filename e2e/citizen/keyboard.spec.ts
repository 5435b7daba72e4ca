import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

import { standIn } from '../support/address'
import { inEdition, pageKinds } from '../support/pageKinds'

/** Every form and menu of the public pages from the keyboard (issue 5, Bars; WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7). */

/** What the keyboard can reach on the page, in the order of the markup; of a group of radios the chosen one. */
const reachable = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = 'a[href], button, input, select, textarea, summary, video[controls], [tabindex="0"]'
    const found = [...document.querySelectorAll<HTMLInputElement>(all)]
      .filter((one) => !one.disabled && one.tabIndex >= 0)
      .filter((one) => one.checkVisibility({ checkVisibilityCSS: true }))
      .filter((one) => one.type !== 'radio' || one.checked)
    for (const [index, one] of found.entries()) one.dataset['step'] = String(index)
    return found.length
  })

/** What has the focus now, and how it is seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement
    if (!(one instanceof HTMLElement) || one === document.body) return null
    const shown = one instanceof HTMLInputElement ? (one.labels?.[0] ?? one) : one
    const rings = [one, shown].map((each) => getComputedStyle(each))
    const ring = rings.some(({ outlineStyle, outlineWidth }) => {
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    })
    const box = shown.getBoundingClientRect()
    const line = document.querySelector('section[aria-label="演示提示"]')?.getBoundingClientRect()
    const covered = line !== undefined && line.top < box.bottom && box.bottom <= line.bottom
    const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight && !covered
    return {
      inside,
      name: (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 30),
      ring,
      step: Number(one.dataset['step'] ?? -1),
    }
  })

/** Goes through the page by the Tab key until the focus leaves it. */
async function walk(page: Page, name: string): Promise<void> {
  const count = await reachable(page)
  expect(count, name).toBeGreaterThan(5)
  const steps: number[] = []
  for (let press = 0; press < count + 20; press += 1) {
    await page.keyboard.press('Tab')
    const here = await focused(page)
    // Some pages hand the focus to the browser, from others it begins anew.
    if (here === null || (here.step === 0 && steps.length > 1)) break
    const where = `${name}: ${here.name}`
    expect.soft(here.ring, `${where} shows that it has the focus`).toBe(true)
    expect.soft(here.inside, `${where} is in sight`).toBe(true)
    // The buttons of a player are steps inside one element.
    if (steps.at(-1) !== here.step) steps.push(here.step)
  }
  expect(steps, `${name} is walked through once, in order`).toEqual([...Array(count).keys()])
}

test('the skip link comes first, is seen, and leads to the text', async ({ page }) => {
  for (const path of ['/', '/elder']) {
    await page.goto(standIn('chengdu', path))
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: '跳到正文' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  }
})

test('every link, menu and form is reached in order, seen, and left again', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000)
  const names = ['home', 'list page', 'policies', 'article', 'video', 'missing']
  const kinds = (await pageKinds(request)).filter(({ name }) => names.includes(name))
  for (const { address, name } of [...kinds, inEdition(kinds[0]!, 'elder')]) {
    await page.goto(address)
    await walk(page, name)
  }
})

test('the reading tools are opened, used and closed from the keyboard', async ({ page }) => {
  await page.goto(standIn('jinjiang', '/xw/yw'))
  const opener = page.getByRole('button', { name: '无障碍' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(opener).toHaveAttribute('aria-expanded', 'true')
  // Remembered, so that the walk begins at the top of the page.
  await page.reload()
  await walk(page, 'the open panel')

  const panel = page.getByRole('region', { name: '无障碍阅读' })
  await panel.getByRole('radio', { name: '标准' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large')
  await panel.getByRole('button', { name: '高对比' }).press('Space')
  await expect(page.locator('[data-theme]')).toHaveAttribute('data-mode', /contrast/)
  await opener.press('Space')
  await expect(opener).toHaveAttribute('aria-expanded', 'false')
})

test('a list is paged from the keyboard', async ({ page }) => {
  await page.goto(standIn('jinjiang', '/xw/yw'))
  const next = page.getByRole('navigation', { name: '翻页' }).getByRole('link', { name: '下一页' })
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/page-\d+$/)
})
