/** A body as Lexical stores it, with every kind of node the public page knows. */
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

interface Node {
  type: string
  version: number
  [key: string]: unknown
}

const node = (type: string, rest: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  ...rest,
})
export const words = (text: string, format = 0) => node('text', { text, format })
export const block = (type: string, children: Node[], rest: Record<string, unknown> = {}) =>
  node(type, { children, format: '', indent: 0, direction: 'ltr', ...rest })
export const paragraph = (text: string, rest: Record<string, unknown> = {}) =>
  block('paragraph', [words(text)], rest)
export const link = (text: string, fields: Record<string, unknown>) =>
  block('link', [words(text)], { fields })

const cell = (text: string, headerState = 0) =>
  block('tablecell', [paragraph(text)], { headerState, colSpan: 1, rowSpan: 1 })
export const table = (rows: string[][]) =>
  block(
    'table',
    rows.map((row, y) =>
      block(
        'tablerow',
        row.map((text, x) => cell(text, (y === 0 ? 1 : 0) | (x === 0 ? 2 : 0))),
      ),
    ),
  )

export function bodyOf(children: Node[]): SerializedEditorState {
  return {
    root: block('root', children),
  } as unknown as SerializedEditorState
}

export const sampleBody = bodyOf([
  block('paragraph', [
    words(
      '从地铁口走回家，路灯亮不亮，雨天有没有遮挡，将有一份逐站清单来管。日前，市政府办公厅印发',
    ),
    link('《关于推动轨道交通站点周边便民服务提升的三年行动方案》', { url: '/zwgk/1.html' }),
    words('，提出用三年时间完成 186 个站点的补齐与更新。参见'),
    link('外部说明', { url: 'https://example.org/a', newTab: true }),
    words('。'),
  ]),
  paragraph(''),
  block('heading', [words('先听居民的，再动工')], { tag: 'h1' }),
  block('paragraph', [
    words('首批三十个站点的公示已经完成，共收到意见 '),
    words('4,718', 1),
    words(' 条，CO'),
    words('2', 32),
    words(' 排放下降。'),
  ]),
  node('upload', {
    relationTo: 'media',
    value: 'river001',
    fields: { caption: '首批站点分布（示意图）' },
  }),
  block('heading', [words('三年怎么做')], { tag: 'h2' }),
  paragraph('表 1　分批推进安排'),
  table([
    ['批次', '站点数', '完成时间', '重点内容'],
    ['第一批', '30', '2026-12', '步行照明、风雨连廊、非机动车停放'],
    ['第二批', '84', '2027-12', '便利店与菜店、托育点、无障碍换乘'],
  ]),
  block('heading', [words('（一）资金')], { tag: 'h4' }),
  block(
    'list',
    [
      block('listitem', [words('市、区两级财政分担')], { value: 1 }),
      block('listitem', [words('商业设施由运营单位承担')], { value: 2 }),
    ],
    { tag: 'ol', listType: 'number' },
  ),
  block('quote', [words('每个站点都要有一块看得懂的公示牌。')]),
  node('upload', { relationTo: 'media', value: { id: 'file0001' } }),
  node('horizontalrule'),
  paragraph('成都市人民政府办公厅', { format: 'right' }),
])
