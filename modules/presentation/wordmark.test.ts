import { expect, it } from 'vitest'

import { wordmarkOf } from './wordmark'

it.each(['成都市人民政府门户网站', '四川天府新区管理委员会', '简阳市人民政府'])(
  'draws %s whole, as wide as its characters',
  (name) => {
    const { path, width } = wordmarkOf(name)!
    expect(path).toMatch(/^[MLQCZ\d. -]+$/)
    const numbers = [...path.matchAll(/\d+(?:\.\d+)?/g)].map(Number)
    expect(width).toBe(name.length * 40)
    expect(Math.max(...numbers)).toBeGreaterThan(width * 0.95)
    expect(path.length).toBeLessThan(20_000)
  },
)

it('leaves a name with a character that the face lacks to be set as text', () => {
  expect(wordmarkOf('成都😀')).toBeNull()
})
