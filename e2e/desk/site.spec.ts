import { expect, test } from '@playwright/test'

import { PublicPage } from '../pages/PublicPage'
import { SiteForm } from '../pages/SiteForm'
import { ask, standIn } from '../support/address'
import { sessionOf } from '../support/sessions'

test.use({ storageState: sessionOf('system') })

/** The host directory of a running process follows the store. */
const SERVED_WITHIN = 5000

const site = {
  code: 'water',
  domain: 'swj.chengdu.gov.cn',
  kind: '市级部门',
  name: '成都市水务局（演示）',
  parent: '成都市人民政府门户网站',
  shortName: '市水务局',
  sponsor: '成都市水务局',
}

test('a new site is made in one form and served without a restart', async ({ page }) => {
  const form = new SiteForm(page)
  await form.openNew()

  await form.fill(site)
  await form.save()

  await expect(form.toast).toContainText('成功')
  const home = standIn(site.code)
  const status = async () => (await ask(page.request, home)).status()
  await expect.poll(status, { timeout: SERVED_WITHIN }).toBe(200)
  const view = new PublicPage(page)
  await view.open(home)
  await expect(page).toHaveTitle(site.name)
  await view.hasFooter()
})

test('a domain against the rule is refused with the rule', async ({ page }) => {
  const form = new SiteForm(page)
  await form.openNew()

  await form.fill({ ...site, code: 'water2', domain: 'www.swj2.com' })
  await form.save()

  await expect(form.toast).toContainText('国办函〔2018〕55号')
})
