import { expect, test } from '@playwright/test'

import { sites } from '../fixtures/content'
import { ARTICLE_TAGS, COLUMN_TAGS, PublicPage, SITE_TAGS } from '../pages/PublicPage'
import { standIn } from '../support/address'

/** Page tags and footer of 47号 (standards.md 1.2, 1.4) on every kind of page, with and without scripts. */
for (const site of sites) {
  const at = (path?: string) => standIn(site.slug, path)

  test(`the home page of ${site.slug} has its tags and footer`, async ({ page }) => {
    const view = new PublicPage(page)

    await view.open(at())

    expect(Object.keys(await view.tags())).toEqual(SITE_TAGS)
    expect(await view.tags()).toMatchObject({
      SiteDomain: site.record.domain,
      SiteIDCode: site.record.siteCode ?? '',
      SiteName: site.name,
    })
    await view.hasFooter()
  })

  test(`a list of ${site.slug} has its tags and footer`, async ({ page }) => {
    const view = new PublicPage(page)

    await view.open(at(site.pagedChannel))

    expect(Object.keys(await view.tags())).toEqual(COLUMN_TAGS)
    await view.hasFooter()
  })

  test(`an item of ${site.slug} has its tags and footer`, async ({ page }) => {
    const view = new PublicPage(page)

    await view.open(at(site.pagedChannel))
    await view.page.getByRole('main').locator('a[href$=".html"]').first().click()
    await expect(page.getByRole('article')).toBeVisible()

    const tags = await view.tags()
    expect(Object.keys(tags)).toEqual(expect.arrayContaining(ARTICLE_TAGS))
    expect(tags['PubDate']).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/)
    await view.hasFooter()
  })

  test(`a single page of ${site.slug} has its tags and footer`, async ({ page }) => {
    const view = new PublicPage(page)

    await view.open(at('/gywm'))

    expect(Object.keys(await view.tags())).toEqual(expect.arrayContaining(COLUMN_TAGS))
    await view.hasFooter()
  })

  test(`the site map of ${site.slug} has its tags and footer`, async ({ page }) => {
    const view = new PublicPage(page)

    await view.open(at('/sitemap'))

    expect(Object.keys(await view.tags())).toEqual(expect.arrayContaining(SITE_TAGS))
    await view.hasFooter()
  })

  test(`the 404 of ${site.slug} has a footer`, async ({ page }) => {
    const view = new PublicPage(page)

    await view.open(at('/nothing-here'))

    await view.hasFooter()
  })
}
