import { expect, test } from '@playwright/test'

import { standIn } from '../support/address'
import { faultsOf } from '../support/axe'
import { sessionOf } from '../support/sessions'

const NOTICE = '受暴雨影响，今日窗口服务暂停'
const PHONE = { hasTouch: true, viewport: { height: 844, width: 390 } }

test.use({ ...PHONE, storageState: sessionOf('duty') })

test('the person on duty puts a notice up by thumb, another confirms it, and it is ended', async ({
  browser,
  page,
}) => {
  const began = Date.now()
  await page.goto('/admin')
  await page.locator('.app-header__mobile-nav-toggler').tap()
  await page.getByRole('link', { name: '值班台' }).tap()
  await page.getByRole('button', { name: '紧急通知' }).tap()
  await page.getByLabel('通知（一句话').fill(NOTICE)
  await expect(page.getByText(`所有页面顶部显示“${NOTICE}”，现在起，到`)).toBeVisible()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
  expect(await faultsOf(page, { include: ['form'] })).toEqual([])
  await page.getByRole('button', { name: '立即打开' }).tap()
  const card = page.getByRole('listitem').filter({ hasText: NOTICE })
  await expect(card).toContainText('正在生效')
  await expect(card).toContainText('待另一人确认')
  await expect(card.getByRole('button', { name: '确认' })).toHaveCount(0)
  expect(Date.now() - began).toBeLessThan(60_000)

  const citizen = await browser.newPage()
  const seen = async () => {
    await citizen.goto(standIn('jinjiang'))
    return citizen.locator('body').innerText()
  }
  await expect.poll(seen).toContain(NOTICE)

  const other = await browser.newContext({ ...PHONE, storageState: sessionOf('webmaster') })
  const theirs = await other.newPage()
  await theirs.goto('/admin/collections/duty-switches/board')
  await theirs.getByRole('button', { name: '我已核对，确认' }).tap()
  await expect(theirs.getByRole('listitem').filter({ hasText: NOTICE })).toContainText('已确认')
  await other.close()

  await page.getByRole('button', { name: '立即结束' }).tap()
  await expect(page.getByText('现在没有打开任何开关')).toBeVisible()
  await expect.poll(seen).not.toContain(NOTICE)
})
