import { expect, test } from '@playwright/test'

import { PORT } from '../support/address'
import { sessionOf } from '../support/sessions'
import type { Role } from '../support/sessions'

/** Main screens of the admin by role. */
const SCREENS: [Role, string[]][] = [
  [
    'writer',
    ['', '/collections/articles', '/collections/articles/create', '/collections/media', '/account'],
  ],
  [
    'editor',
    ['', '/collections/articles', '/collections/slots', '/collections/slots/order', '/account'],
  ],
  [
    'webmaster',
    [
      '',
      '/collections/channels',
      '/collections/channels/create',
      '/collections/channels/order',
      '/collections/topics/order',
      '/collections/audit-logs',
      '/collections/topics/create',
      '/collections/item-templates/create',
      '/collections/duty-switches/board',
      '/collections/articles/trash',
      '/collections/units',
      '/collections/users',
      '/collections/users/create',
    ],
  ],
  [
    'system',
    [
      '',
      '/collections/sites',
      '/collections/sites/create',
      '/collections/domains',
      '/collections/page-templates/create',
      '/collections/themes/create',
      '/globals/media-settings',
      '/account',
    ],
  ],
]

/** Words of the machine that no editor should meet. */
const FOREIGN_WORDS =
  /\b(tenants?|payload|collections?|articles?|channels?|slots?|sites?|blocks?|sources?|units?|users?|undefined|null|true|false|untitled|dashboard|slug)\b/i

for (const [role, screens] of SCREENS) {
  test.describe(role, () => {
    test.use({ storageState: sessionOf(role) })

    test(`the ${role} meets Chinese words and no foreign host`, async ({ page }) => {
      const hosts = new Set<string>()
      page.on('request', (request) => hosts.add(new URL(request.url()).host))

      for (const screen of screens) {
        await test.step(screen || 'desk', async () => {
          await page.goto(`/admin${screen}`)
          await expect(page.locator('.template-default')).toBeVisible()
          await expect(page).toHaveTitle(/[\u4e00-\u9fff].*· 集约$/)
          expect.soft(await page.locator('body').innerText()).not.toMatch(FOREIGN_WORDS)
          expect.soft(await page.title()).not.toMatch(FOREIGN_WORDS)
          // Labels that a program forgot to read into words, in drawers and buttons too.
          await expect.soft(page.locator('[aria-label*="[object"]')).toHaveCount(0)
        })
      }

      // Pictures drawn as data addresses have no host.
      hosts.delete('')
      expect([...hosts]).toEqual([`localhost:${PORT}`])
    })
  })
}

/** Forms that are drawn with components of their own, whose labels the frame keeps apart. */
const FORMS = ['themes', 'page-templates', 'sites']

test.describe('in English', () => {
  test.use({ storageState: sessionOf('system') })

  test('the labels are English, though somebody read them in Chinese before', async ({ page }) => {
    await page.goto('/admin/collections/themes/create')
    await expect(page.locator('main .field-label').first()).toHaveText(/名称/)
    const { hostname } = new URL(page.url())
    await page
      .context()
      .addCookies([{ name: 'payload-lng', domain: hostname, path: '/', value: 'en' }])

    for (const form of FORMS) {
      await page.goto(`/admin/collections/${form}/create`)
      await expect(page.locator('main .field-label').first()).toBeVisible()
      const labels = await page.locator('main .field-label').allInnerTexts()
      expect
        .soft(
          labels.filter((label) => /[\u4e00-\u9fff]/.test(label)),
          form,
        )
        .toEqual([])
    }
  })
})
