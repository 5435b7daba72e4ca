import path from 'node:path'

import { chromium } from 'playwright'
import type { Browser, Page } from 'playwright'

import { chromiumPath } from '../e2e/support/browser'
import { DEMO_PASSWORD } from '../modules/sites/model/demo'
import { adminShots, publicShots } from './screenshots/pages'

/**
 * `npm run screenshots -- [port]`: photographs every kind of page and the main screens of the admin of a
 * running demonstration at three widths into screenshots/ (not kept in git), for a person to look at.
 */
const WIDTHS = [1440, 768, 390]
const FOLDER = 'screenshots'
const port = Number(process.argv[2] ?? 3000)

/** Loads pictures that wait for the reader to scroll, then takes the whole page. */
async function shoot(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' })
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

async function shootAdmin(browser: Browser, width: number): Promise<void> {
  const origin = `http://localhost:${port}`
  for (const [email, screens] of Object.entries(adminShots)) {
    const context = await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { height: 900, width },
    })
    const answer = await context.request.post(`${origin}/api/users/login`, {
      data: { email, password: DEMO_PASSWORD },
      headers: { origin },
    })
    if (!answer.ok()) throw new Error(`${email} 不能登录：${answer.status()}`)
    const page = await context.newPage()
    for (const [name, screen] of Object.entries(screens)) {
      await shoot(page, `${origin}/admin${screen}`, `admin-${name}-${width}`)
    }
    await context.close()
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
