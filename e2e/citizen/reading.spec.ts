import { expect, test } from '@playwright/test'

import { sites, WITHDRAWN_TITLE } from '../fixtures/content'
import { PublicPage } from '../pages/PublicPage'
import { onDomain, standIn } from '../support/address'

/** A citizen reads three sites by their own hosts; the file runs with and without scripts. */
for (const site of sites) {
  const hosts = [
    ['its stand-in', (path?: string) => standIn(site.slug, path)],
    ['its real domain', (path?: string) => onDomain(site.record.domain, path)],
  ] as const
  for (const [named, at] of hosts) {
    test(`${site.slug} is read from list to item and back by ${named}`, async ({ page }) => {
      const view = new PublicPage(page)

      await view.open(at())
      await expect(page).toHaveTitle(site.name)

      await view.open(at(site.pagedChannel))
      const newest = site.items.findLast(
        (item) => item.channel === site.pagedChannel && !item.state,
      )
      await view.item(newest!.title).click()
      await expect(view.heading).toHaveText(newest!.title)
      await expect(page.getByRole('article')).toContainText(newest!.paragraphs[1]!)
      await expect(page).toHaveURL(new RegExp(`${site.pagedChannel}/\\d{4}-\\d{2}/[a-z0-9]{8}`))

      await page.goBack()
      await page.getByRole('navigation', { name: '翻页' }).getByText('下一页').click()
      await expect(page).toHaveURL(/\/page-\d+$/)
      await expect(page.getByRole('navigation', { name: '翻页' })).toContainText('上一页')
    })
  }

  test(`${site.slug} answers an unknown address with its own page`, async ({ page }) => {
    const view = new PublicPage(page)

    const answer = await view.open(standIn(site.slug, `${site.pagedChannel}/nothing-here`))

    expect(answer.status()).toBe(404)
    await expect(view.heading).toContainText('不存在')
    await expect(page.getByRole('banner').getByRole('img', { name: site.name })).toBeVisible()
  })
}

test('a withdrawn item is in no list', async ({ page }) => {
  const view = new PublicPage(page)

  await view.open(standIn('jinjiang', '/xw/yw'))

  await expect(view.item('锦江区非遗工坊面向青少年开设体验课')).toBeVisible()
  await expect(page.getByText(WITHDRAWN_TITLE)).toHaveCount(0)
})
