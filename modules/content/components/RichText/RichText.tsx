import { RichText as LexicalRichText } from '@payloadcms/richtext-lexical/react'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

import styles from './RichText.module.css'
import type { RichTextContext } from './converters'
import { convertersFor } from './converters'
import type { BodyNode } from './nodes'
import { prepareBody } from './nodes'

export interface RichTextProps extends Partial<RichTextContext> {
  /** The body as stored */
  data: SerializedEditorState | null | undefined
}

/** The text of an item. No inline style, no script; unknown nodes say nothing. */
export function RichText({ data, ...context }: RichTextProps) {
  const children = prepareBody((data?.root.children ?? []) as BodyNode[])
  if (!data || children.length === 0) return null
  return (
    <div className={styles.prose}>
      <LexicalRichText
        data={{ ...data, root: { ...data.root, children } }}
        converters={convertersFor({
          imageOf: context.imageOf ?? (() => null),
          fileOf: context.fileOf ?? (() => null),
          hrefOf: context.hrefOf ?? (() => null),
          ownHosts: context.ownHosts ?? [],
          english: context.english ?? false,
        })}
        disableContainer
        disableIndent
        disableTextAlign
      />
    </div>
  )
}
