'use client'

import { Button, toast, useForm, useTranslation } from '@payloadcms/ui'

import styles from './KeptText.module.css'
import { useKeptText } from './useKeptText'
import { wordsIn } from './words'

/** Above the title: what was written here and not saved, to be taken back or given up. */
export function KeptText() {
  const words = wordsIn(useTranslation().i18n.language)
  const { dispatchFields, setModified } = useForm()
  const { kept, settle } = useKeptText()
  if (!kept) return null

  const restore = (): void => {
    for (const [path, value] of Object.entries(kept.fields)) {
      // The editor takes a text from outside only with a new first value.
      const first = path === 'body' ? { initialValue: value } : {}
      dispatchFields({ ...first, path, type: 'UPDATE', value })
    }
    setModified(true)
    settle()
    toast.success(words.restored)
  }
  return (
    <div className={styles.notice} role="status">
      <p>{words.found(kept.at)}</p>
      <Button margin={false} onClick={restore} size="small">
        {words.restore}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={settle} size="small">
        {words.drop}
      </Button>
    </div>
  )
}
