import { fileWords } from '@/components/admin/Diffs/wordsOf'

import { PICTURE_NEEDED } from '../../model/paste/needed'

interface Node {
  type?: unknown
  children?: unknown
  [key: string]: unknown
}

const WORDS = {
  en: { caption: 'caption: ', needed: '[Picture to be uploaded] ' },
  zh: { caption: '图片说明：', needed: '【图片待上传】' },
}

const paragraph = (text: string): Node => ({
  children: [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }],
  format: '',
  indent: 0,
  type: 'paragraph',
  version: 1,
})

function readableNode(node: Node, language: 'en' | 'zh'): Node {
  const words = WORDS[language]
  if (node.type === PICTURE_NEEDED) return paragraph(words.needed + String(node['alt'] ?? ''))
  if (node.type === 'upload') {
    const { fields, value } = node as { fields?: { caption?: null | string }; value?: unknown }
    if (typeof value !== 'object' || value === null) return paragraph(fileWords(value, language))
    const { thumbnailURL } = value as { thumbnailURL?: null | string }
    const caption = fields?.caption ? ` · ${words.caption}${fields.caption}` : ''
    const filename = fileWords(value, language) + caption
    return { ...node, value: { filename, filesize: 0, thumbnailURL: thumbnailURL ?? null } }
  }
  if (!Array.isArray(node.children)) return node
  return { ...node, children: node.children.map((one) => readableNode(one as Node, language)) }
}

/**
 * A stored text in which files and missing pictures are named in words, where Payload's comparison shows the
 * name in the store, bytes and the type of the node.
 * @param body Lexical state, its files read to depth 1; anything else is given back
 */
export function readableBody(body: unknown, language: 'en' | 'zh'): unknown {
  const root = (body as { root?: Node } | null | undefined)?.root
  return root ? { root: readableNode(root, language) } : body
}
