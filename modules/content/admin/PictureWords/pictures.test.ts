import { describe, expect, it } from 'vitest'

import { mediaUses } from '../../model/mediaIn'
import { countFaults, faultOf, rowsOf } from './pictures'

const upload = (value: unknown) => ({ type: 'upload', value })
const item = {
  attachments: [{ file: 'paper' }, { file: 'chart' }],
  body: { root: { children: [upload('hall'), { children: [upload({ id: 'stage' })] }] } },
  cover: 'hall',
}
const uses = mediaUses(item as never)
const stored = [
  { id: 'paper', kind: 'document', originalName: '申报指南.pdf' },
  { id: 'chart', alt: '图片', kind: 'picture', originalName: '表.png' },
  { id: 'hall', alt: '代表在会场举手表决', kind: 'picture', originalName: '会场.jpg' },
  { id: 'stage', decorative: true, kind: 'picture', originalName: '花边.png' },
]

describe('the pictures of an item in one form', () => {
  it('stand in the order of the item, each once with all its places', () => {
    const rows = rowsOf(uses, stored)

    expect(rows.map(({ id, places }) => [id, places])).toEqual([
      ['hall', ['cover', 'body']],
      ['stage', ['body']],
      ['chart', ['attachment']],
    ])
  })

  it('are counted where the rule of publication refuses them', () => {
    const rows = rowsOf(uses, stored)

    expect(countFaults(rows, '全市会议召开')).toBe(1)
    expect(faultOf(rows[2]!, '全市会议召开')).toContain('没有说出图片内容')
    expect(faultOf({ ...rows[0]!, alt: '全市会议召开' }, '全市会议召开')).toContain('重复标题')
  })

  it('are none in a new form, which counts rows instead of listing them', () => {
    expect(mediaUses({ alsoIn: 0, attachments: 0, body: null } as never)).toEqual([])
  })

  it('leave out files that cannot be read', () => {
    expect(rowsOf(uses, [])).toEqual([])
  })
})
