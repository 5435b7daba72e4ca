import { expect, test } from '@playwright/test'

import { sites } from '../fixtures/content'
import { PORT } from '../support/address'

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
