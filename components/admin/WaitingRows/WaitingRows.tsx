'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect } from 'react'

/** Longer than the form waits before it asks the server for new rows (250 ms in Payload) and than most answers. */
const PATIENCE_MS = 1500

const waiting = (fields: FormState): string =>
  Object.entries(fields)
    .filter(([, field]) => field.rows?.some((row) => row.isLoading))
    .map(([path]) => path)
    .join(' ')

/**
 * Asks again for the fields of an added row that still has none. Payload 3.90.2 forgets to ask when the answer to
 * an earlier question arrives just after the row was added (`MERGE_SERVER_STATE` takes the row for known), and the
 * row then stays empty until the next change anywhere in the form. A touched row is such a change.
 */
export function WaitingRows() {
  const { dispatchFields, getField } = useForm()
  const paths = useFormFields(([fields]) => waiting(fields))

  useEffect(() => {
    if (!paths) return
    const touch = () => {
      for (const path of paths.split(' ')) {
        const rows = getField(path)?.rows?.map((row) =>
          row.isLoading ? { ...row, askedAgain: Date.now() } : row,
        )
        if (rows) dispatchFields({ type: 'UPDATE', path, rows })
      }
    }
    const timer = setInterval(touch, PATIENCE_MS)
    return () => clearInterval(timer)
  }, [dispatchFields, getField, paths])
  return null
}
