import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

import { sites } from '../fixtures/content'
import { PublicPage } from '../pages/PublicPage'
import { standIn } from '../support/address'

/** WCAG 2.2 A and AA by axe on every kind of page, on a desk and on a phone. */
const WIDTHS = [1280, 390]
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const width of WIDTHS) {
  for (const site of sites) {
    test(`${site.slug} has no fault that axe finds at ${width} px`, async ({ page }) => {
      const view = new PublicPage(page)
      await page.setViewportSize({ height: 900, width })
      await view.open(standIn(site.slug, site.pagedChannel))
      const item = await page
        .getByRole('main')
        .locator('a[href$=".html"]')
        .first()
        .getAttribute('href')

      for (const path of ['/', site.pagedChannel, item!, '/sitemap', '/gywm', '/nothing-here']) {
        await test.step(path, async () => {
          await view.open(standIn(site.slug, path))
          const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
          const faults = violations.map(({ help, id, nodes }) => ({
            help,
            id,
            where: nodes.map(({ target }) => target.join(' ')),
          }))
          expect.soft(faults).toEqual([])
        })
      }
    })
  }
}
