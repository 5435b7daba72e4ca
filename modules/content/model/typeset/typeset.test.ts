import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { block, link, paragraph, table, words } from '@/tests/pages/body'

import { typesetBody } from './typeset'
import type { TypesetNode } from './typeset'

const textOf = (node: TypesetNode): string =>
  (node.text ?? '') + (node.children ?? []).map(textOf).join('')
const typeset = (nodes: unknown[]) => typesetBody(nodes as TypesetNode[])
const one = (text: string): string =>
  typeset([paragraph(text), paragraph('正文。')])
    .nodes.slice(0, 1)
    .map(textOf)
    .join()

describe('typesetBody', () => {
  it.each([
    ['　　市政府决定开展检查。', '市政府决定开展检查。'],
    ['\u00a0\u00a0\u00a0 市政府决定 ', '市政府决定'],
    ['共有１２个ＡＢＣ站点', '共有12个ABC站点'],
    ['各区,各部门:现将方案印发;请执行!', '各区，各部门：现将方案印发；请执行！'],
    ['你好, 成都.', '你好，成都。'],
    ['共3,000人,其中12:30到站2.5千米', '共3,000人，其中12:30到站2.5千米'],
    ['成府发[2026]3号', '成府发〔2026〕3号'],
    ['依据《通知》（成府发（2026）３号）执行', '依据《通知》（成府发〔2026〕3号）执行'],
    ['川办函【2025】第12号', '川办函〔2025〕第12号'],
    ['成办发〔2026〕4号', '成办发〔2026〕4号'],
    ['会议(线上)召开', '会议（线上）召开'],
    ['见图(a)和f(x)', '见图(a)和f(x)'],
    ['落实"放管服"改革', '落实“放管服”改革'],
    ['屏幕15"长', '屏幕15"长'],
    ['版本 "v2" and "v3"', '版本 "v2" and "v3"'],
    ['访问 www.chengdu.gov.cn,谢谢', '访问 www.chengdu.gov.cn,谢谢'],
  ])('sets %j as %j', (before, after) => {
    expect(one(before)).toBe(after)
  })

  it('drops empty paragraphs and the blocks’ own indents and counts both', () => {
    const { changes, nodes } = typeset([
      paragraph('　'),
      paragraph('甲', { indent: 2 }),
      block('paragraph', []),
      paragraph('　　乙'),
    ])
    expect(nodes.map(textOf)).toEqual(['甲', '乙'])
    expect(nodes.map((node) => node.indent)).toEqual([0, 0])
    expect(changes).toMatchObject({ blanks: 2, indents: 2, spaces: 0 })
  })

  it('leaves one paragraph of a body or a cell that is empty', () => {
    expect(typeset([paragraph(''), paragraph('')]).nodes).toHaveLength(1)
    const [set] = typeset([table([['', '甲']])]).nodes
    expect(set?.children?.[0]?.children?.map((cell) => cell.children?.length)).toEqual([1, 1])
  })

  it('makes headings of 一、 and （一） that stand alone', () => {
    const { changes, nodes } = typeset([
      block('paragraph', [words('一、总体要求', 1)]),
      paragraph('(一)指导思想'),
      paragraph('以服务为本。'),
      paragraph('（二）本条很短，但已写完。'),
      paragraph(
        '二、这一行写得很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长长',
      ),
    ])
    expect(nodes.map(({ tag, type }) => tag ?? type)).toEqual([
      'h2',
      'h3',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
    expect(nodes[0]?.children?.[0]).toMatchObject({ format: 0, text: '一、总体要求' })
    expect(changes).toMatchObject({ headings2: 1, headings3: 1 })
  })

  it('takes three numbered lines in a row for a list', () => {
    const { nodes } = typeset(['一、甲', '二、乙', '三、丙'].map((text) => paragraph(text)))
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('keeps the words of links and code, and looks across them', () => {
    const [set] = typeset([
      block('paragraph', [
        words('见'),
        link('成府发[2026]3号,附件１', { url: '/a' }),
        words(',并执行'),
        words('a,b１', 16),
      ]),
    ]).nodes
    expect(set?.children?.map(textOf)).toEqual(['见', '成府发[2026]3号,附件１', ',并执行', 'a,b１'])
  })

  it('looks across marks: a bold word does not end the sentence', () => {
    const [set] = typeset([block('paragraph', [words('重点', 1), words(',任务')])]).nodes
    expect(set && textOf(set)).toBe('重点，任务')
  })

  it('changes nothing of what it was given', () => {
    const nodes = [paragraph('　　甲,乙'), paragraph('')]
    const before = structuredClone(nodes)
    typeset(nodes)
    expect(nodes).toEqual(before)
  })

  const text = fc
    .array(
      fc.constantFrom(
        ...[
          '一、',
          '（一）',
          '(二)',
          '市府发',
          '[2026]',
          '（2026）3号',
          '3号',
          '中',
          '文',
          'a',
          'Ｂ',
          '１',
        ],
        ...[
          ',',
          '.',
          ':',
          ';',
          '?',
          '"',
          '(',
          ')',
          '（',
          ')',
          '。',
          '，',
          ' ',
          '　',
          '\u00a0',
          '𠮷',
          '😀',
        ],
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''))
  const inline = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.tuple(text, fc.constantFrom(0, 1, 16)).map(([it, format]) => words(it, format)),
    },
    { weight: 1, arbitrary: text.map((it) => link(it, { url: '/a' })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('linebreak', 'tab').map((type) => ({ type, version: 1 })),
    },
  )
  const paragraphs = fc
    .tuple(fc.array(inline, { maxLength: 4 }), fc.integer({ max: 2, min: 0 }))
    .map(([children, indent]) => block('paragraph', children, { indent }))
  const bodies = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: paragraphs },
      {
        weight: 1,
        arbitrary: fc.array(fc.array(text, { maxLength: 2 }), { maxLength: 2 }).map(table),
      },
      {
        weight: 1,
        arbitrary: fc
          .array(inline, { maxLength: 3 })
          .map((children) => block('list', [block('listitem', children)])),
      },
    ),
    { maxLength: 6 },
  )

  it('done twice is done once', () => {
    fc.assert(
      fc.property(bodies, (nodes) => {
        const once = typeset(nodes).nodes
        const twice = typeset(once)
        expect(twice.nodes).toEqual(once)
        expect(Object.values(twice.changes).every((count) => count === 0)).toBe(true)
      }),
      { numRuns: 600 },
    )
  })

  it('loses no Chinese letter, no digit and no link', () => {
    const letters = (nodes: TypesetNode[]): string =>
      nodes
        .map(textOf)
        .join('')
        .normalize('NFKC')
        .replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(bodies, (nodes) => {
        expect(letters(typeset(nodes).nodes)).toBe(letters(nodes as unknown as TypesetNode[]))
      }),
    )
  })
})
