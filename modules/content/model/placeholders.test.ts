import { describe, expect, it } from 'vitest'

import { standardTemplates, TEMPLATE_NAME_LENGTH } from './itemTemplates'
import { checkPlaceholders, isEmptyBody, placeholdersIn } from './placeholders'

const text = (words: string) => ({ text: words, type: 'text' })
const paragraph = (...children: object[]) => ({ children, type: 'paragraph' })
const body = (...children: object[]) => ({ root: { children, type: 'root' } })

describe('places to fill in', () => {
  it('are found in title and text, each once, in reading order', () => {
    const filled = body(
      paragraph(text('现将【填写：姓名】公示，')),
      { children: [paragraph(text('【填写:电话】'))], type: 'tablecell' },
      paragraph(text('又见【填写：姓名】。')),
    )

    expect(placeholdersIn('关于【填写：事项】的公示', null, filled)).toEqual([
      '【填写：事项】',
      '【填写：姓名】',
      '【填写:电话】',
    ])
  })

  it('are found where a mark cuts them, and not across paragraphs', () => {
    expect(placeholdersIn(body(paragraph(text('【填写：'), text('姓名'), text('】'))))).toEqual([
      '【填写：姓名】',
    ])
    expect(placeholdersIn('【通知】请【填写】姓名', body(), undefined)).toEqual([])
  })

  it('are named by the refusal, the first five and how many there are', () => {
    expect(checkPlaceholders('公示', body(paragraph(text('全部填好。'))))).toBeNull()
    expect(checkPlaceholders('【填写：姓名】')).toBe(
      '稿件里还有没填写的内容：【填写：姓名】，请填好或删去后再发布。',
    )
    const six = '一二三四五六'.replace(/./g, '【填写：$&】')
    expect(checkPlaceholders(six)).toContain('【填写：五】等 6 处，')
  })
})

it.each([
  [null, true],
  [body(), true],
  [body(paragraph()), true],
  [body(paragraph(text('字'))), false],
  [body({ type: 'upload', value: 'a' }), false],
])('tells whether a text is empty: %j', (state, empty) => {
  expect(isEmptyBody(state)).toBe(empty)
})

describe('the standard templates', () => {
  it.each(standardTemplates)(
    '$name cannot be published as it is',
    ({ body: skeleton, name, title }) => {
      expect(checkPlaceholders(title)).not.toBeNull()
      expect(placeholdersIn(skeleton).length).toBeGreaterThan(4)
      expect(title.length).toBeLessThanOrEqual(120)
      expect(name.length).toBeLessThanOrEqual(TEMPLATE_NAME_LENGTH)
    },
  )

  it('are told apart by key and name', () => {
    expect(new Set(standardTemplates.map(({ key }) => key)).size).toBe(standardTemplates.length)
    expect(standardTemplates.map(({ name }) => name)).toEqual(['公示', '任前公示', '招聘', '会议'])
  })
})
