/** A Lexical state whose body is the given nodes, as the editor sends it. */
export const bodyOf = (...children: Record<string, unknown>[]) => ({
  root: {
    type: 'root',
    children,
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    version: 1,
  },
})

/** An upload node, as the editor sends it. */
export const uploadNode = (value: string, relationTo?: string) => ({
  id: 'aaaaaaaaaaaaaaaaaaaaaaaa',
  type: 'upload',
  fields: {},
  format: '',
  version: 3,
  value,
  ...(relationTo ? { relationTo } : {}),
})

/** A paragraph with an internal link, as the editor sends it. */
export const linkNode = (value: string, relationTo = 'articles') => ({
  type: 'paragraph',
  children: [
    {
      id: 'bbbbbbbbbbbbbbbbbbbbbbbb',
      type: 'link',
      children: [
        { type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text: '链接', version: 1 },
      ],
      direction: 'ltr',
      fields: { doc: { relationTo, value }, linkType: 'internal', newTab: false, url: null },
      format: '',
      indent: 0,
      version: 3,
    },
  ],
  direction: 'ltr',
  format: '',
  indent: 0,
  textFormat: 0,
  version: 1,
})
