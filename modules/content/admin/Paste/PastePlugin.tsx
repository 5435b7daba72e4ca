'use client'

import { useTranslation } from '@payloadcms/ui'
import {
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  UNDO_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'

import { ResultNotice, PicturesNotice } from './Notices'
import { filesOf, readClipboard } from './clipboard'
import { $insertCleaned, $typeset, TYPESET_COMMAND } from './commands'
import { changesLine, labelsFor, notesLine } from './labels'
import { usePictures } from './usePictures'

interface Result {
  words: string
  undoable: boolean
}

/** Cleans what is pasted, asks for its missing pictures and sets the text in form when asked to. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const labels = labelsFor(i18n.language)
  const pictures = usePictures(editor)
  const { fill } = pictures
  const [result, setResult] = useState<Result | null>(null)

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false
          const pasted = readClipboard(event.clipboardData)
          if (!pasted) return false
          event.preventDefault()
          const keys = $insertCleaned(editor, pasted.html)
          const words = notesLine(pasted.notes, labels)
          setResult(words === '' ? null : { undoable: true, words })
          void filesOf(pasted).then((files) =>
            fill(
              files.flatMap((file, index) => {
                const key = keys[index]
                return file && key ? [{ file, key }] : []
              }),
            ),
          )
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, fill, labels],
  )

  useEffect(
    () =>
      editor.registerCommand(
        TYPESET_COMMAND,
        () => {
          const changes = $typeset(editor)
          const words = changesLine(changes, labels)
          setResult({ undoable: words !== labels.nothing, words })
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, labels],
  )

  const undo = (): void => {
    editor.dispatchCommand(UNDO_COMMAND, undefined)
    setResult(null)
  }
  return (
    <>
      <PicturesNotice labels={labels} pictures={pictures} />
      {result && (
        <ResultNotice
          labels={labels}
          onClose={() => setResult(null)}
          onUndo={result.undoable ? undo : null}
          words={result.words}
        />
      )}
    </>
  )
}
