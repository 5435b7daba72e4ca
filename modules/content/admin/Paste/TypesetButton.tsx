'use client'

import { useTranslation } from '@payloadcms/ui'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

import styles from './Paste.module.css'
import { TYPESET_COMMAND } from './commands'
import { labelsFor } from './labels'

/** 一键排版 in the toolbar of the editor. */
export function TypesetButton({ editor }: { editor: LexicalEditor }) {
  const { i18n } = useTranslation()
  const labels = labelsFor(i18n.language)
  return (
    <button
      className={styles.typeset}
      onClick={() => editor.dispatchCommand(TYPESET_COMMAND, undefined)}
      // The text keeps the focus and the selection.
      onMouseDown={(event) => event.preventDefault()}
      title={labels.typesetHint}
      type="button"
    >
      {labels.typeset}
    </button>
  )
}
