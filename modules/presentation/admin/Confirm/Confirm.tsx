'use client'

import { Button, toast, useConfig, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'

import { refusalOf } from '@/components/admin/refusal'

const WORDS = {
  en: {
    button: 'Confirm',
    done: 'Confirmed',
    failed: 'Not confirmed; try again.',
    open: 'Waits for another person to confirm it',
  },
  zh: {
    button: '确认',
    done: '已确认',
    failed: '没有确认成功，请稍后再试。',
    open: '待另一人确认',
  },
}

/** Whether somebody else has confirmed the switch, and the button to do so. */
export const Confirm: RelationshipFieldClientComponent = ({ path }) => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { value } = useField<unknown>({ potentiallyStalePath: path })
  const words = i18n.language.startsWith('en') ? WORDS.en : WORDS.zh
  if (!id) return null
  const confirm = async () => {
    const answer = await fetch(`${config.routes.api}/duty-switches/${id}/confirm`, {
      credentials: 'include',
      method: 'POST',
    })
    if (answer.ok) {
      window.location.reload()
      return
    }
    toast.error((await refusalOf(answer)) ?? words.failed)
  }
  return (
    <div className="field-type">
      <p>{value ? words.done : words.open}</p>
      {!value && (
        <Button buttonStyle="secondary" onClick={() => void confirm()} size="small">
          {words.button}
        </Button>
      )}
    </div>
  )
}
