'use client'

import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

import { refusalOf } from '@/components/admin/refusal'

import type { PictureEdit } from '../../model/edit'
import { EditorPanel } from './EditorPanel'
import styles from './PictureEditor.module.css'
import { wordsIn } from './words'

interface EditedFile {
  animated?: boolean | null
  filename?: null | string
  height?: null | number
  kind?: null | string
  originalFile?: null | string
  width?: null | number
}

/** 裁剪、旋转、打码 of a stored picture, on the server; with preview and the way back to what was uploaded. */
export function PictureEditor() {
  const words = wordsIn(useTranslation().i18n.language)
  const { config } = useConfig()
  const { hasSavePermission, id, savedDocumentData } = useDocumentInfo()
  const [newer, setNewer] = useState<EditedFile | null>(null)
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [preview, setPreview] = useState<null | string>(null)
  const router = useRouter()
  useEffect(() => () => (preview ? URL.revokeObjectURL(preview) : undefined), [preview])

  const file = newer ?? (savedDocumentData as EditedFile | undefined)
  const { animated, filename, height, kind, originalFile, width } = file ?? {}
  if (!id || kind !== 'picture' || animated || !filename || !height || !width) return null
  if (!hasSavePermission) return null
  const address = `${config.routes.api}/media/${id}/edit`

  async function ask(
    path: string,
    input: object,
    take: (answer: Response) => Promise<void>,
  ): Promise<void> {
    setBusy(true)
    try {
      const answer = await fetch(`${address}${path}`, {
        body: JSON.stringify(input),
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        method: 'POST',
      })
      if (answer.ok) await take(answer)
      else toast.error((await refusalOf(answer)) ?? words.failed)
    } catch {
      // No answer at all: the network is away.
      toast.error(words.failed)
    } finally {
      setBusy(false)
    }
  }
  const change = (path: string, input: object, said: string) =>
    ask(path, input, async (answer) => {
      const { doc } = (await answer.json()) as { doc: EditedFile }
      setNewer(doc)
      setPreview(null)
      toast.success(said)
      router.refresh()
    })
  const look = (edit: PictureEdit) =>
    ask('/preview', edit, async (answer) => setPreview(URL.createObjectURL(await answer.blob())))

  return (
    <section aria-label={words.open} className={styles.room}>
      <div className={styles.bar}>
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'aria-expanded': open }}
          margin={false}
          onClick={() => setOpen(!open)}
          size="small"
          type="button"
        >
          {open ? words.hide : words.open}
        </Button>
        {originalFile && (
          <Button
            buttonStyle="secondary"
            disabled={busy}
            margin={false}
            onClick={() => void change('/undo', {}, words.undone)}
            size="small"
            type="button"
          >
            {words.undo}
          </Button>
        )}
      </div>
      {open && (
        <EditorPanel
          address={`${config.routes.api}/media/file/${filename}`}
          busy={busy}
          key={filename}
          onApply={(edit) => void change('', edit, words.applied)}
          onPreview={(edit) => void look(edit)}
          size={{ height, width }}
          words={words}
        />
      )}
      {preview && <img alt={words.previewOf} className={styles.preview} src={preview} />}
    </section>
  )
}
