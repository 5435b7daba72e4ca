import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { parse as parseScript } from 'acorn'
import { parse } from 'node-html-parser'
import type { HTMLElement } from 'node-html-parser'

import { ask, standIn } from '../support/address'
import { CITIZENS, unknownIn } from '../support/oldBrowsers'
import { inEdition, pageKinds } from '../support/pageKinds'

/**
 * Public pages read in Chrome 64, Safari 12 and WeChat (issue 5, Bars): what the build made of the style sheets,
 * the markup of every kind of page, and the script. Here stands what those browsers leave out without harm.
 */
const HARMLESS: Readonly<Record<string, string>> = {
  'at:page': 'paper keeps the margins of the browser',
  'media:forced-colors': 'asked for by browsers that have forced colours',
  'media:prefers-reduced-motion': 'without it nothing moves at all',
  'property:baseline-source': 'a date stands beside the last line of a long title',
  'property:color-scheme': 'scroll bars stay light beside a dark page',
  'property:cursor': 'a phone has no pointer',
  'property:forced-color-adjust': 'asked for by browsers that have forced colours',
  'property:scroll-padding-top':
    'a heading may stop below the demonstration line; its text follows',
  'property:text-autospace': 'ideographs and Latin letters stand closer',
  'property:text-decoration-color': 'the line below a link is as dark as its words',
  'property:text-decoration-thickness': 'the line below a link is as thick as the browser draws it',
  'property:text-size-adjust': 'phones have the prefixed one; Safari on a desk changes no sizes',
  'property:text-spacing-trim': 'a line may begin with half a blank',
  'property:text-underline-offset': 'the line below a link is nearer',
  'property:text-wrap': 'lines break where they must',
  'selector:focus-visible': 'rules of their own; the plain ring of :focus stands before them',
  'value:display contents':
    'the lists that are no tabs stand below each other instead of side by side',
  'value:font-family ui-monospace': 'the next font of the list',
  'value:overflow-wrap anywhere':
    'word-wrap: break-word stands before it, and tracks may shrink to 0',
  'value:position sticky': 'the demonstration line scrolls away',
}

/** Elements and attributes that came later than the browsers and change what a reader can do. */
const LATE = 'dialog, search, [popover], [popovertarget], [inert], [command], menu, slot, template'

async function everyPage(request: APIRequestContext): Promise<Map<string, HTMLElement>> {
  const kinds = await pageKinds(request)
  const english = { address: standIn('chengdu', '/en/news'), name: 'English list' }
  const pages = new Map<string, HTMLElement>()
  for (const { address, name } of [
    ...kinds,
    ...kinds.map((one) => inEdition(one, 'elder')),
    english,
  ]) {
    const answer = await ask(request, address)
    pages.set(
      name,
      parse(await answer.text(), { blockTextElements: { script: true, style: true } }),
    )
  }
  return pages
}

test.describe.configure({ mode: 'serial' })

let pages: Map<string, HTMLElement>

test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext()
  pages = await everyPage(request)
  await request.dispose()
})

test('what the old browsers do not know of the style sheets does no harm', async ({ request }) => {
  const sheets = new Map<string, string>()
  for (const [name, page] of pages) {
    const own = page.querySelectorAll('style').map((one) => one.text)
    const styled = page.querySelectorAll('[style]')
    sheets.set(name, [...own, ...styled.map((one) => `x{${one.getAttribute('style')}}`)].join('\n'))
    for (const link of page.querySelectorAll('link[rel=stylesheet]')) {
      const path = link.getAttribute('href') ?? ''
      if (sheets.has(path)) continue
      const answer = await ask(request, standIn('chengdu', path))
      expect(answer.status(), path).toBe(200)
      sheets.set(path, await answer.text())
    }
  }
  const harmful = [...sheets.values()]
    .flatMap((sheet) => unknownIn(sheet, CITIZENS))
    .filter(({ feature }) => !(feature in HARMLESS))
  expect(harmful).toEqual([])
  expect([...sheets.values()].join('').length).toBeGreaterThan(40_000)
})

test('every picture has a JPEG or PNG to fall back to', () => {
  const images = [...pages.values()].flatMap((page) => page.querySelectorAll('img'))
  expect(images.length).toBeGreaterThan(10)
  for (const image of images) {
    expect(image.getAttribute('src'), image.outerHTML).toMatch(/\.(?:gif|jpe?g|png)$/)
    expect(image.getAttribute('srcset') ?? '', image.outerHTML).not.toMatch(/\.(?:avif|webp)/)
  }
  const pictures = [...pages.values()].flatMap((page) => page.querySelectorAll('picture'))
  expect(pictures.filter((one) => one.querySelectorAll('img').length !== 1)).toEqual([])
  const posters = [...pages.values()].flatMap((page) => page.querySelectorAll('video[poster]'))
  expect(
    posters.map((one) => one.getAttribute('poster')).filter((src) => /webp|avif/.test(src!)),
  ).toEqual([])
})

test('no page needs an element or a script that came later', async ({ request }) => {
  const scripts = new Set<string>()
  for (const [name, page] of pages) {
    const late = page.querySelectorAll(LATE).map((one) => one.outerHTML.slice(0, 100))
    expect(late, name).toEqual([])
    for (const script of page.querySelectorAll('script:not([type="application/ld+json"])')) {
      expect(script.getAttribute('type'), 'modules are newer').toBeUndefined()
      const path = script.getAttribute('src')
      scripts.add(path ? await (await ask(request, standIn('chengdu', path))).text() : script.text)
    }
    const forms = page.querySelectorAll('form')
    expect(
      forms.filter((form) => !form.querySelector('[type=submit]')),
      name,
    ).toEqual([])
  }
  expect(scripts.size).toBeGreaterThan(1)
  // ES2017 is what both know whole; newer syntax makes them drop the script.
  for (const text of scripts) parseScript(text, { ecmaVersion: 2017, sourceType: 'script' })
})
