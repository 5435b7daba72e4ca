import path from 'node:path'

import { chromium } from 'playwright'
import type { Browser, Page } from 'playwright'

import { chromiumPath } from '../e2e/support/browser'
import { DEMO_PASSWORD } from '../modules/sites/model/demo'
import { adminShots, publicShots } from './screenshots/pages'
import type { AdminShots } from './screenshots/pages'

/**
 * `npm run screenshots -- [port]`: photographs every kind of page and the main screens of the admin of a
 * running demonstration at three widths into screenshots/ (not kept in git), for a person to look at.
 */
const WIDTHS = [1440, 768, 390]
const FOLDER = 'screenshots'
const port = Number(process.argv[2] ?? 3000)

/** Loads pictures that wait for the reader to scroll, then takes the whole page, after a button where one is named. */
async function shoot(page: Page, address: string, name: string, press?: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' })
  if (press) {
    await page.locator(press).click()
    await page.waitForLoadState('networkidle')
  }
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager'
    const all = [...document.images].map((picture) => picture.decode().catch(() => undefined))
    await Promise.all(all)
  })
  await page.screenshot({ fullPage: true, path: path.join(FOLDER, `${name}.png`) })
  console.log(name)
}

async function shootSites(browser: Browser, width: number): Promise<void> {
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { height: 900, width } })
  for (const { items, pages, slug } of publicShots) {
    const origin = `http://${slug}.localhost:${port}`
    for (const [name, at] of Object.entries(pages)) {
      await shoot(page, `${origin}${at}`, `${slug}-${name}-${width}`)
    }
    for (const [name, list] of Object.entries(items)) {
      await page.goto(`${origin}${list}`)
      const newest = page.locator('main a[href$=".html"]')
      const href = (await newest.count()) > 0 ? await newest.first().getAttribute('href') : null
      if (href) await shoot(page, `${origin}${href}`, `${slug}-${name}-${width}`)
      else console.log(`${slug}-${name}：${list} 中没有稿件`)
    }
  }
  await page.close()
}

/** One account's screens at one width, in one language and theme. */
async function shootDesk(
  browser: Browser,
  { account, pages, rows = {} }: AdminShots,
  look: { dark?: boolean; english?: boolean; suffix: string; width: number },
): Promise<void> {
  const origin = `http://localhost:${port}`
  const context = await browser.newContext({
    colorScheme: look.dark ? 'dark' : 'light',
    locale: look.english ? 'en' : 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { height: 900, width: look.width },
  })
  const answer = await context.request.post(`${origin}/api/users/login`, {
    data: { email: account, password: DEMO_PASSWORD },
    headers: { origin },
  })
  if (!answer.ok()) throw new Error(`${account} 不能登录：${answer.status()}`)
  const page = await context.newPage()
  const name = (screen: string): string => `admin-${screen}-${look.suffix}`
  for (const [screen, at] of Object.entries(pages)) {
    await shoot(page, `${origin}/admin${at}`, name(screen))
  }
  for (const [screen, { list, press, tab = '' }] of Object.entries(rows)) {
    await page.goto(`${origin}/admin${list}`)
    const row = page.locator('tbody tr a[href*="/admin/collections/"]')
    const href = (await row.count()) > 0 ? await row.first().getAttribute('href') : null
    if (href) await shoot(page, `${origin}${href}${tab}`, name(screen), press)
    else console.log(`${name(screen)}：${list} 是空的`)
  }
  await context.close()
}

/** Every account in Chinese at every width; in English and in the dark where it is asked, at one. */
async function shootAdmin(browser: Browser, width: number): Promise<void> {
  for (const shots of adminShots) {
    await shootDesk(browser, shots, { suffix: String(width), width })
    if (width !== WIDTHS[0]) continue
    if (shots.english) await shootDesk(browser, shots, { english: true, suffix: 'english', width })
    if (shots.dark) await shootDesk(browser, shots, { dark: true, suffix: 'dark', width })
  }
}

/** The directory of all sites, an item as printed, and the notice before a link leaves the government's sites. */
async function shootOthers(browser: Browser, width: number): Promise<void> {
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { height: 900, width } })
  await shoot(page, `http://localhost:${port}/`, `directory-${width}`)
  const portal = `http://chengdu.localhost:${port}`
  await page.goto(`${portal}/zj/xglj`)
  const leaving = page.locator('a[href*="/leaving/"]').first()
  if ((await leaving.count()) > 0) {
    await shoot(page, `${portal}${await leaving.getAttribute('href')}`, `leaving-${width}`)
  }
  await page.goto(`${portal}/zwgk/zcwj`)
  const item = await page.locator('main a[href$=".html"]').first().getAttribute('href')
  await page.emulateMedia({ media: 'print' })
  await shoot(page, `${portal}${item}`, `print-${width}`)
  await page.close()
}

const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-background-networking'],
  executablePath: await chromiumPath(),
})
try {
  for (const width of WIDTHS) {
    await shootSites(browser, width)
    await shootOthers(browser, width)
    await shootAdmin(browser, width)
  }
} finally {
  await browser.close()
}
