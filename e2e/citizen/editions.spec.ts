import { expect, test } from '@playwright/test'

import { sites } from '../fixtures/content'
import { PublicPage } from '../pages/PublicPage'
import { standIn } from '../support/address'

/** 长者版, 繁體 and the English edition; the file runs with and without scripts. */
const [portal] = sites

for (const site of sites) {
  const newest = site.items.findLast((one) => one.channel === site.pagedChannel && !one.state)!

  test(`长者版 of ${site.slug} is read from home to item and keeps its reader`, async ({
    page,
  }) => {
    const view = new PublicPage(page)
    await view.open(standIn(site.slug))
    await page.getByRole('link', { name: '长者版' }).click()
    await expect(page).toHaveURL(standIn(site.slug, '/elder'))

    await view.open(standIn(site.slug, `/elder${site.pagedChannel}`))
    await page.getByRole('main').getByRole('link').filter({ hasText: newest.title }).click()
    await expect(view.heading).toHaveText(newest.title)
    await expect(page).toHaveURL(new RegExp(`/elder${site.pagedChannel}/\\d{4}-\\d{2}/`))
    await page.getByRole('link', { name: /^返回“/ }).click()
    await expect(page).toHaveURL(standIn(site.slug, `/elder${site.pagedChannel}`))

    await page.getByRole('link', { name: '返回标准版' }).click()
    await expect(page).toHaveURL(standIn(site.slug, site.pagedChannel))
  })

  test(`every link on pages of ${site.slug} stays in the variant`, async ({ page }) => {
    const view = new PublicPage(page)
    for (const path of ['/', site.pagedChannel, '/sitemap', '/gywm', '/nothing-here']) {
      for (const variant of ['elder', 'hant']) {
        await view.open(standIn(site.slug, path === '/' ? `/${variant}` : `/${variant}${path}`))
        const addresses = await page
          .locator('a[href^="/"]:not([rel="alternate"])')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
        const inside = new RegExp(`^/(?:${variant}(?:$|[/#])|files/|images/|.*feed\\.)`)
        expect(addresses.filter((one) => !inside.test(one))).toEqual([])
        expect(addresses.length).toBeGreaterThan(2)
      }
    }
  })

  test(`长者版 of ${site.slug} has large text and large targets`, async ({ page }) => {
    const view = new PublicPage(page)
    await page.setViewportSize({ height: 844, width: 390 })
    for (const path of ['/elder', `/elder${site.pagedChannel}`]) {
      await view.open(standIn(site.slug, path))
      const small = await page.locator('body *').evaluateAll((all) =>
        all
          .filter((one) =>
            [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          )
          .filter(
            (one) => one.checkVisibility() && !one.closest('.vh, section[aria-label="演示提示"]'),
          )
          .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 18)
          .map((one) => one.textContent),
      )
      expect(small).toEqual([])
      const low = await page.locator('main a, header a, header button').evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .filter((one) => one.getBoundingClientRect().height < 44)
          .map((one) => one.textContent),
      )
      expect(low).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide).toBeLessThanOrEqual(0)
    }
  })
}

test('繁體 is converted, text and attributes, once and for all', async ({ page }) => {
  const view = new PublicPage(page)
  await view.open(standIn('chengdu', '/hant/yw/zwyw'))

  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
  await expect(page).toHaveTitle(/政務要聞_成都市人民政府門戶網站/)
  await expect(page.getByRole('navigation', { name: '主導航' })).toContainText('政務公開')
  await expect(page.getByRole('link', { name: '简体' })).toHaveAttribute('href', '/yw/zwyw')
  await expect(page.locator('link[hreflang="zh-Hans"]')).toHaveCount(1)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/hant\/yw\/zwyw$/)
})

test('the English edition is read from home to item', async ({ page }) => {
  const view = new PublicPage(page)
  await view.open(standIn('chengdu'))
  await page.getByRole('link', { name: 'English' }).click()

  await expect(page).toHaveURL(standIn('chengdu', '/en'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveText([
    'Home',
    ...Object.values(portal!.english!).map(({ name }) => name),
  ])
  await page.getByRole('link', { name: 'Library opens until nine' }).click()
  await expect(page).toHaveURL(/\/en\/news\/\d{4}-\d{2}\/[a-z0-9]{8}\.html$/)
  await expect(view.heading).toHaveText('Library opens until nine')
  await expect(page.getByText('Sample data', { exact: true })).toBeVisible()
})

test('an edition that is not there leads to the plain site', async ({ page }) => {
  const view = new PublicPage(page)
  await view.open(standIn('jinjiang'))
  await expect(page.getByRole('link', { name: 'English' })).toHaveCount(0)
  await page.goto(standIn('jinjiang', '/en'))
  await expect(page).toHaveURL(standIn('jinjiang'))
})

test('an English item has one address', async ({ page }) => {
  await page.goto(standIn('chengdu', '/news'))
  await expect(page).toHaveURL(standIn('chengdu', '/en/news'))
})
