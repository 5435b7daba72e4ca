import { expect, it } from 'vitest'

import { wordmarkFor } from './model/wordmark'
import { wordmarkOf } from './wordmark'

const NAMES = ['成都市人民政府门户网站', '四川天府新区管理委员会', '简阳市人民政府']

it.each(NAMES)('draws %s whole, as wide as its characters', async (name) => {
  const stored = await wordmarkOf(name)
  for (const { path, width } of [wordmarkFor(stored, false)!, wordmarkFor(stored, true)!]) {
    expect(path).toMatch(/^[MLQCZ\d. -]+$/)
    const numbers = [...path.matchAll(/\d+(?:\.\d+)?/g)].map(Number)
    expect(width).toBe(name.length * 40)
    expect(Math.max(...numbers)).toBeGreaterThan(width * 0.95)
    expect(path.length).toBeLessThan(24_000)
  }
})

it('draws 繁體 by its own characters', async () => {
  const stored = await wordmarkOf('成都市人民政府门户网站')
  expect(wordmarkFor(stored, true)).toMatchObject({ name: '成都市人民政府門戶網站' })
  expect(wordmarkFor(stored, true)?.path).not.toBe(wordmarkFor(stored, false)?.path)
  expect(wordmarkFor(stored, false)).not.toHaveProperty('traditional')
})

it('leaves a name with a character that the face lacks to be set as text', async () => {
  expect(await wordmarkOf('成都😀')).toBeNull()
})

it.each([null, undefined, {}, { name: '成都' }])('takes %j for no drawing', (stored) => {
  expect(wordmarkFor(stored, false)).toBeNull()
})

it('sets 繁體 as text where only Simplified was drawn', () => {
  expect(wordmarkFor({ height: 1, name: '成都', path: 'M0 0Z', width: 1 }, true)).toBeNull()
})
