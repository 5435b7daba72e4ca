import { existsSync } from 'node:fs'

import { expect, it } from 'vitest'

import { filmsOf, webVtt } from './films'

const all = ['chengdu', 'jinjiang'].flatMap((slug) => filmsOf(slug)?.films ?? [])

it('knows films of the sites that have some, and of no other', () => {
  expect(all).toHaveLength(4)
  expect(filmsOf('edu')).toBeNull()
})

it.each(all)('$key has its file and tells each drawing', (film) => {
  expect(existsSync(new URL(`../films/${film.file}.mp4`, import.meta.url))).toBe(true)
  expect(webVtt(film)).toMatch(/^WEBVTT\n\n00:00:00\.000 --> 00:00:03\.000\n/)
  expect(webVtt(film)).toContain(`00:00:09.000 --> 00:00:12.000\n${film.captions[3]}\n`)
})
