import { expect, test } from '@playwright/test'

import { sites } from '../fixtures/content'
import { NOTICE_SITES } from '../fixtures/showcase'
import { ask, PORT, standIn } from '../support/address'

/** What answers by host over IPv6: the test connects to the address and names the host in `Host`. */
const V6 = `http://[::1]:${PORT}`

for (const site of sites) {
  for (const host of [site.record.domain, `${site.slug}.localhost`]) {
    test(`${host} answers over IPv6 with its own pages`, async ({ request }) => {
      const headers = { host: `${host}:${PORT}` }

      const home = await request.get(`${V6}/`, { headers })
      const list = await request.get(`${V6}${site.pagedChannel}`, { headers })
      const page = await list.text()
      const [, item = ''] = /href="([^"]+\.html)"/.exec(page) ?? []
      const article = await request.get(`${V6}${item}`, { headers })

      expect([home.status(), list.status(), article.status()]).toEqual([200, 200, 200])
      expect(await home.text()).toContain(`<title>${site.name}</title>`)
      expect(await article.text()).toContain(`content="${site.record.domain}"`)
    })
  }
}

test('an unknown host is nobody’s page and is kept by nobody', async ({ request }) => {
  const answer = await request.get(`${V6}/`, { headers: { host: 'www.example.gov.cn' } })

  expect(answer.status()).toBe(404)
  expect(answer.headers()['cache-control']).toBe('no-store')
  expect(await answer.text()).toContain('这个域名没有对应的网站')
})

test('a suspended site says so at every address, and that it comes back', async ({ request }) => {
  const paths = ['/', '/elder', '/xw/yw', '/sitemap', '/nothing-here', '/feed.rss', '/sitemap.xml']
  // Twice: an answer that was kept would be sent as 200.
  for (const path of [...paths, ...paths]) {
    const answer = await ask(request, standIn(NOTICE_SITES.suspended, path))
    const { 'cache-control': cache, 'retry-after': after } = answer.headers()

    expect([answer.status(), cache, after], path).toEqual([503, 'no-store', '3600'])
    expect(await answer.text(), path).toContain('经批准临时下线')
  }
  const robots = await ask(request, standIn(NOTICE_SITES.suspended, '/robots.txt'))
  expect(robots.status()).toBe(200)
})

test('admin and API answer on the admin host only', async ({ request }) => {
  const headers = { host: `jinjiang.localhost:${PORT}` }

  const admin = await request.get(`${V6}/admin`, { headers })
  const api = await request.get(`${V6}/api/articles`, { headers })

  expect([admin.status(), api.status()]).toEqual([404, 404])
})

test('the directory of sites stands on the admin host', async ({ request }) => {
  const answer = await request.get(`${V6}/`, { headers: { host: `localhost:${PORT}` } })
  const page = await answer.text()

  for (const site of sites) expect(page).toContain(site.name)
})
