'use client'

import { useConfig, useFormFields } from '@payloadcms/ui'
import { $createUploadNode } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import type { LexicalEditor, NodeKey } from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useEffect, useState } from 'react'

import { $isPictureNeeded } from '../../model/paste/PictureNeededNode'
import { $placeholders } from './commands'
import { inOrder, uploadPicture } from './upload'

/** A file for a placeholder. */
export interface Filling {
  file: File
  key: NodeKey
}

interface Failure {
  name: string
  message: string | null
}

/** The text's missing pictures and how they are filled. */
export interface Pictures {
  /** Keys of the placeholders in the text's order */
  needed: NodeKey[]
  /** Files that are still on their way */
  waiting: number
  failure: Failure | null
  /** Uploads files to their placeholders, one after the other, up to the first that fails */
  fill: (fillings: readonly Filling[]) => Promise<void>
  /** Takes files in the order of their names for the placeholders in theirs; gives how many were too many */
  choose: (files: readonly File[]) => number
  removeAll: () => void
}

function altOf(editor: LexicalEditor, key: NodeKey): string {
  return editor.read(() => {
    const node = $getNodeByKey(key)
    return $isPictureNeeded(node) ? node.getAlt() : ''
  })
}

function replace(editor: LexicalEditor, key: NodeKey, value: string): void {
  editor.update(() => {
    const node = $getNodeByKey(key)
    if (!$isPictureNeeded(node)) return
    const data = { fields: {}, id: '', relationTo: 'media' as const, value }
    node.replace($createUploadNode({ data }))
  })
}

/** Follows the placeholders of an editor and fills them. */
export function usePictures(editor: LexicalEditor): Pictures {
  const { config } = useConfig()
  const site = useFormFields(([fields]) => fields['site']?.value as string | null | undefined)
  const [needed, setNeeded] = useState<NodeKey[]>([])
  const [waiting, setWaiting] = useState(0)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { api } = config.routes
  useEffect(() => {
    const look = (): void => {
      const keys = editor.getEditorState().read($placeholders)
      setNeeded((before) => (before.join() === keys.join() ? before : keys))
    }
    look()
    return editor.registerUpdateListener(look)
  }, [editor])
  const fill = useCallback(
    async (fillings: readonly Filling[]) => {
      setFailure(null)
      for (const [index, { file, key }] of fillings.entries()) {
        setWaiting(fillings.length - index)
        const target = { api, site: site ?? null }
        const answer = await uploadPicture({ alt: altOf(editor, key), file }, target)
        if ('message' in answer) {
          setFailure({ message: answer.message, name: file.name })
          break
        }
        replace(editor, key, answer.id)
      }
      setWaiting(0)
    },
    [api, editor, site],
  )
  const choose = (files: readonly File[]): number => {
    const sorted = inOrder(files)
    void fill(needed.flatMap((key, index) => (sorted[index] ? [{ file: sorted[index], key }] : [])))
    return Math.max(sorted.length - needed.length, 0)
  }
  const removeAll = (): void => {
    editor.update(() => needed.forEach((key) => $getNodeByKey(key)?.remove()))
  }
  return { choose, failure, fill, needed, removeAll, waiting }
}
