import type { Block } from '../content'

/** Ids of what a body points to in the store. */
export interface BodyTargets {
  picture: (key: string) => string | null
  attachment: (index: number) => string | null
}

type Node = Record<string, unknown>

const text = (words: string, format = 0): Node => ({
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: words,
  type: 'text',
  version: 1,
})

const element = (type: string, children: Node[], more: Node = {}): Node => ({
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  type,
  version: 1,
  ...more,
})

const paragraph = (words: string): Node =>
  element('paragraph', [text(words)], { textFormat: 0, textStyle: '' })

const upload = (id: string, caption: string | undefined): Node => ({
  fields: { caption: caption ?? null },
  format: '',
  id,
  relationTo: 'media',
  type: 'upload',
  value: id,
  version: 3,
})

function table(rows: string[][]): Node {
  return element(
    'table',
    rows.map((cells, row) =>
      element(
        'tablerow',
        cells.map((words) =>
          element('tablecell', [paragraph(words)], {
            backgroundColor: null,
            colSpan: 1,
            headerState: row === 0 ? 1 : 0,
            rowSpan: 1,
          }),
        ),
      ),
    ),
  )
}

function node(block: Block, targets: BodyTargets): Node[] {
  switch (block.type) {
    case 'p':
      return [paragraph(block.text)]
    case 'h2':
    case 'h3':
      return [element('heading', [text(block.text)], { tag: block.type })]
    case 'quote':
      return [element('quote', [text(block.text)])]
    case 'list':
      return [
        element(
          'list',
          block.items.map((words, index) =>
            element('listitem', [text(words)], { checked: undefined, value: index + 1 }),
          ),
          {
            listType: block.ordered ? 'number' : 'bullet',
            start: 1,
            tag: block.ordered ? 'ol' : 'ul',
          },
        ),
      ]
    case 'table':
      return [table(block.rows)]
    case 'image': {
      const id = targets.picture(block.picture)
      return id ? [upload(id, block.caption)] : []
    }
    case 'attachment': {
      const id = targets.attachment(block.attachment)
      return id ? [upload(id, undefined)] : []
    }
  }
}

/** Turns the neutral blocks of a sample body into a Lexical state as the editor would store it. */
export function toLexical(blocks: readonly Block[], targets: BodyTargets) {
  return {
    root: {
      children: blocks.flatMap((block) => node(block, targets)) as {
        type: string
        version: number
        [key: string]: unknown
      }[],
      direction: 'ltr' as const,
      format: '' as const,
      indent: 0,
      type: 'root',
      version: 1,
    },
  }
}
