import { globSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { collections, globals } from '@/collections'

const HAN = /[\u4e00-\u9fff]/

/** Sources of our own screens in the admin, without their comments. */
const screens = globSync(['components/admin/**/*.{ts,tsx}', 'modules/*/admin/**/*.{ts,tsx}'])
  .filter((file) => !file.includes('.test.'))
  .map((file) => ({
    code: readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^\s*)\/\/.*$/gm, ''),
    file,
  }))

/** Files whose Chinese is no word of a screen: units that people write, and clipboards they come from. */
const OTHER = new Set([
  'modules/content/admin/Paste/clipboard.ts',
  'modules/media/admin/BigUpload/queue.ts',
])

describe('our own screens in the admin', () => {
  it.each(screens.filter(({ code, file }) => HAN.test(code) && !OTHER.has(file)))(
    '$file says in English what it says in Chinese',
    ({ code }) => {
      expect(code).toMatch(/\bzh\b[^\n]*[{=]/)
      expect(code).toMatch(/\ben\b[^\n]*[{=]/)
    },
  )
})

type Labels = Record<string, unknown>

/** Every object of a declaration that has Chinese words but no English ones, by the way that leads there. */
function onlyChinese(value: unknown, way: string, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const labels = value as Labels
  const lacks = typeof labels['zh'] === 'string' && typeof labels['en'] !== 'string'
  const inside = Object.entries(labels).flatMap(([key, one]) =>
    onlyChinese(one, `${way}.${key}`, seen),
  )
  return lacks ? [way, ...inside] : inside
}

/** Labels and descriptions of a declaration that are a Chinese text and nothing else. */
function bareChinese(value: unknown, way: string, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  return Object.entries(value as Labels).flatMap(([key, one]) => {
    const shown = ['description', 'label', 'placeholder', 'plural', 'singular'].includes(key)
    // A term of law that is stored as it is written, as the ColumnType of 47号.
    const term = one === (value as Labels)['value']
    if (typeof one === 'string') return shown && !term && HAN.test(one) ? [`${way}.${key}`] : []
    return bareChinese(one, `${way}.${key}`, seen)
  })
}

describe('the declarations of the admin', () => {
  it.each([...collections, ...globals])('$slug has English labels beside Chinese ones', (one) => {
    expect(onlyChinese(one, one.slug)).toEqual([])
    expect(bareChinese(one, one.slug)).toEqual([])
  })
})
