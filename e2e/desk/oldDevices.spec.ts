import { readdirSync, readFileSync } from 'node:fs'

import { expect, test } from '@playwright/test'
import { parse } from 'acorn'

import { DESK, unknownIn } from '../support/oldBrowsers'

/**
 * The desk in Chrome 109, the last one of Windows 7 (issue 5, Bars). Our own style sheets keep to it; what Payload
 * brings is measured here and described in docs/operations/browsers.md.
 */
const CHUNKS = '.next/static/chunks'
const PAYLOADS: Readonly<Record<string, string>> = {
  'function:color-mix': 'no veil over the facts of an uploaded picture in the text',
  'property:field-sizing': 'text areas keep their height and get a scroll bar',
  'property:interpolate-size': 'folded groups open without moving',
  'property:line-clamp': 'the prefixed one stands beside it',
  'property:scrollbar-width': 'a scroll bar is seen in menus',
  'property:text-wrap': 'words of a button may break',
}

const built = (end: string): string[] =>
  readdirSync(CHUNKS)
    .filter((name) => name.endsWith(end))
    .map((name) => readFileSync(`${CHUNKS}/${name}`, 'utf8'))

test('our own style sheets of the desk keep to Chrome 109', () => {
  const ours = readdirSync('.', { recursive: true })
    .map(String)
    .filter((path) => /^(?:components\/admin|modules\/[^/]+\/admin)\/.+\.css$/.test(path))
  expect(ours.length).toBeGreaterThan(8)
  expect(ours.flatMap((path) => unknownIn(readFileSync(path, 'utf8'), DESK))).toEqual([])
})

test('what Payload’s style sheets lose in it is known', () => {
  // Payload's sheets name their layer; those of the public pages are none of the desk's.
  const payloads = built('.css').filter((sheet) => sheet.includes('@layer payload-default'))
  expect(payloads.length).toBeGreaterThan(0)
  const unknown = payloads.flatMap((sheet) => unknownIn(sheet, DESK))
  expect(unknown.filter(({ feature }) => !(feature in PAYLOADS))).toEqual([])
})

test('every script of the desk is syntax that it knows', () => {
  const scripts = built('.js')
  expect(scripts.length).toBeGreaterThan(20)
  for (const text of scripts) parse(text, { ecmaVersion: 2022, sourceType: 'module' })
})
