import { text } from 'node:stream/consumers'

import { describe, expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'

import { harmless, tableFile } from './file'

const rows = [
  ['标题', '栏目'],
  ['=HYPERLINK("http://evil.example","点我")', '+1'],
  ['关于“绿道”的通知，含逗号,', '通知公告'],
]

/** The text of all parts of a workbook, which is a ZIP archive. */
async function textsIn(file: Buffer): Promise<string> {
  const archive = await fromBufferPromise(file)
  const parts: string[] = []
  for await (const entry of archive.eachEntry()) {
    parts.push(await text(await archive.openReadStreamPromise(entry)))
  }
  return parts.join('')
}

describe('harmless', () => {
  it.each(['=1+1', '+86', '-2', '@SUM(A1)', '\tx', '＝1'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(harmless(text)).toBe(`'${text}`)
    },
  )

  it('leaves other cells as they are', () => {
    expect(harmless('2026-11-24')).toBe('2026-11-24')
    expect(harmless('')).toBe('')
  })
})

describe('tableFile', () => {
  it('writes CSV that Excel reads as UTF-8 and no formula', async () => {
    const text = (await tableFile('csv', rows)).toString('utf8')

    expect(text).toBe(
      '\ufeff标题,栏目\n' +
        '"\'=HYPERLINK(""http://evil.example"",""点我"")",\'+1\n' +
        '"关于“绿道”的通知，含逗号,",通知公告\n',
    )
  })

  it('writes a workbook whose cells are text', async () => {
    const all = await textsIn(await tableFile('xlsx', rows))

    expect(all).toContain('关于“绿道”的通知，含逗号,')
    expect(all).toContain(`<t>'=HYPERLINK`)
    expect(all).not.toContain('<f>')
  })
})
