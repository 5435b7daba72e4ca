'use client'

import { Button, Drawer, useForm, useFormFields, useModal, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect } from 'react'

import { mediaUses, PICTURE_WORDS } from '../../model/mediaIn'
import { PictureForm } from './PictureForm'
import { countFaults } from './pictures'
import styles from './PictureWords.module.css'
import { usePictures } from './usePictures'
import { wordsIn } from './words'

const DRAWER = 'picture-words'
/** Other fields hold no files; leaving them out keeps typing cheap. */
const HOLDS_FILES = /^(?:alsoIn|attachments|body|cover|placing|video)\b/

/**
 * What the pictures of an item show, in one form: opened by its button, which counts what is missing, and by
 * itself when the server refused to publish for that reason.
 */
export function PictureWords() {
  const words = wordsIn(useTranslation().i18n.language)
  const { dispatchFields } = useForm()
  const { closeModal, openModal } = useModal()
  const title = useFormFields(([fields]) => String(fields['title']?.value ?? ''))
  const refused = useFormFields(([fields]) => fields[PICTURE_WORDS]?.errorMessage ?? null)
  const key = useFormFields(([fields]) => {
    const parts = Object.entries(fields).filter(([path]) => HOLDS_FILES.test(path))
    return JSON.stringify(mediaUses(reduceFieldsToValues(Object.fromEntries(parts), true)))
  })
  const [rows, readAgain] = usePictures(key)

  const open = (): void => {
    readAgain()
    openModal(DRAWER)
  }
  useEffect(() => {
    if (!refused) return
    // Otherwise the form believes it broken for ever: this part has no rule of its own to try again.
    dispatchFields({ errorMessage: undefined, path: PICTURE_WORDS, type: 'UPDATE', valid: true })
    readAgain()
    openModal(DRAWER)
  }, [dispatchFields, openModal, readAgain, refused])

  if (key === '[]' || rows?.length === 0) return null
  const left = countFaults(rows ?? [], title)
  return (
    <div className="field-type">
      <p className={styles.heading}>{words.label}</p>
      <p className={left > 0 ? styles.fault : styles.hint}>
        {rows === null ? words.reading : left > 0 ? words.left(left) : words.none}
      </p>
      <Button buttonStyle="secondary" margin={false} onClick={open} size="small" type="button">
        {words.open(left)}
      </Button>
      <Drawer slug={DRAWER} title={words.title}>
        {rows === null ? (
          <p role="status">{words.reading}</p>
        ) : (
          <PictureForm
            initial={rows}
            onSaved={() => {
              closeModal(DRAWER)
              readAgain()
            }}
            title={title}
            words={words}
          />
        )}
      </Drawer>
    </div>
  )
}
