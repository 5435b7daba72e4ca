import { describe, expect, it } from 'vitest'

import { wordsOf } from './wordsOf'

const kinds = {
  options: [
    { label: { en: 'News', zh: '新闻' }, value: 'news' },
    { label: ({ i18n }: { i18n: { language: string } }) => `${i18n.language}!`, value: 'other' },
    { label: '工作动态', value: '工作动态' },
  ],
  type: 'select',
}

describe('a stored value in words', () => {
  it.each([
    [kinds, 'news', ['新闻'], ['News']],
    [kinds, 'other', ['zh!'], ['en!']],
    [kinds, ['工作动态', 'news'], ['工作动态', '新闻'], ['工作动态', 'News']],
    [kinds, null, [], []],
    [{ type: 'checkbox' }, true, ['是'], ['Yes']],
    [{ type: 'checkbox' }, null, ['否'], ['No']],
    [{ type: 'text' }, ['河湖', '巡河'], ['河湖', '巡河'], ['河湖', '巡河']],
    [{ type: 'number' }, 0, ['0'], ['0']],
    [{ type: 'date' }, '2026-12-31T16:00:00.000Z', ['2027-01-01 00:00'], ['2027-01-01 00:00']],
    [{ type: 'text' }, '', [], []],
  ])('%j %j', (field, value, zh, en) => {
    expect(wordsOf(field, value, 'zh')).toEqual(zh)
    expect(wordsOf(field, value, 'en')).toEqual(en)
  })

  it('names a file as people do, and no id', () => {
    const file = { alt: '会场全景', filename: 'csr4jz.png', originalName: '会场.png' }

    expect(wordsOf({ type: 'upload' }, file, 'zh')).toEqual(['会场.png（会场全景）'])
    expect(wordsOf({ type: 'upload' }, 'b0b2-77', 'zh')).toEqual(['（已删除，或您无权查看）'])
  })

  it('names what a field refers to, and no id', () => {
    const channel = { type: 'relationship', titleKey: 'name' }
    const known = { id: 'b0b2-77', name: '通知公告' }

    expect(wordsOf(channel, known, 'zh')).toEqual(['通知公告'])
    expect(wordsOf(channel, [known, 'b0b2-78'], 'en')).toEqual([
      '通知公告',
      '(deleted, or not yours to read)',
    ])
    expect(wordsOf(channel, null, 'zh')).toEqual([])
  })
})
