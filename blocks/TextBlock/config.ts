import { homeBlock } from '@/fields/block'

/** Paragraphs of plain text, such as the duties of a department; a blank line begins a new one. */
export const textBlock = homeBlock('text', '文字', 'Text', [
  {
    name: 'text',
    type: 'textarea',
    label: { zh: '正文（空行分段）', en: 'Text (a blank line begins a paragraph)' },
    maxLength: 2000,
    required: true,
  },
])
