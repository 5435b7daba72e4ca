import { describe, expect, it } from 'vitest'

import { fileFacts, fileTypeOf } from './fileFacts'

describe('type and size of a file', () => {
  it.each([
    [{ size: 1_258_291, type: 'PDF' }, '（PDF，1.2 MB）', ' (PDF, 1.2 MB)'],
    [{ size: 12, type: 'CSV' }, '（CSV，12 字节）', ' (CSV, 12 bytes)'],
    [{ type: 'OFD' }, '（OFD）', ' (OFD)'],
    [{ size: 2048, type: '' }, '（2 KB）', ' (2 KB)'],
    [{ type: '' }, '', ''],
  ])('are said of %j', (file, chinese, english) => {
    expect(fileFacts(file)).toBe(chinese)
    expect(fileFacts(file, true)).toBe(english)
  })

  it.each([
    ['/files/a/附件.PDF', 'PDF'],
    ['https://a.gov.cn/x.docx?v=1', 'DOCX'],
    ['/zwgk/2026-11/abcdefgh.html', ''],
    ['https://pdf.gov.cn/', ''],
    ['/a.pdf/b', ''],
  ])('the address %s names %s', (href, type) => {
    expect(fileTypeOf(href)).toBe(type)
  })
})
