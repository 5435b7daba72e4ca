import { expect, test } from '@playwright/test'

import { sites } from '../fixtures/content'
import { ask, standIn } from '../support/address'

for (const { record, slug } of sites) {
  test(`${slug} has an icon of its own for every browser`, async ({ request }) => {
    const page = await (await ask(request, standIn(slug))).text()
    const svg = await ask(request, standIn(slug, '/favicon.svg'))
    const ico = await ask(request, standIn(slug, '/favicon.ico'))
    const again = await ask(request, standIn(slug, '/favicon.ico'))

    expect(page).toContain('<link rel="icon" href="/favicon.ico" sizes="32x32"/>')
    expect(page).toContain('<link rel="icon" href="/favicon.svg" type="image/svg+xml"/>')
    expect([svg.status(), ico.status()]).toEqual([200, 200])
    expect(svg.headers()['content-type']).toBe('image/svg+xml; charset=utf-8')
    expect(await svg.text()).toContain(record.shortName.replace('市教', '教').slice(0, 1))
    expect(ico.headers()['content-type']).toBe('image/x-icon')
    expect([...(await ico.body()).subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0])
    expect(again.headers()['x-nextjs-cache']).toBe('HIT')
  })
}
