import { describe, expect, it } from 'vitest'

import { formatFileSize } from './fileSize'
import { phrasesOf } from './phrases'

describe('phrasesOf', () => {
  it('cuts after punctuation and keeps closing marks with their phrase', () => {
    expect(phrasesOf('轨道站点出来这一公里，成都要补齐便民服务')).toEqual([
      '轨道站点出来这一公里，',
      '成都要补齐便民服务',
    ])
    expect(phrasesOf('他说：“好。”大家笑')).toEqual(['他说：', '“好。”', '大家笑'])
  })

  it.each(['', '无标点标题', '，，开头就是标点', '！？'])('loses no character of %j', (title) => {
    expect(phrasesOf(title).join('')).toBe(title)
  })
})

describe('formatFileSize', () => {
  it.each([
    [0, '0 字节'],
    [1023, '1023 字节'],
    [1024, '1 KB'],
    [88_064, '86 KB'],
    [1024 ** 2 - 1, '1 MB'],
    [1_258_291, '1.2 MB'],
    [200 * 1024 ** 2, '200 MB'],
    [2_147_483_648, '2 GB'],
    [1024 ** 4, '1 TB'],
  ])('%i bytes are %s', (bytes, shown) => {
    expect(formatFileSize(bytes)).toBe(shown)
  })
})
