'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { siteKinds, themeOfKind } from '../../model/site'

/** Lets the theme of a new site follow its kind until somebody chooses another; shows nothing. */
export function ThemeOfKind() {
  const { id } = useDocumentInfo()
  const kind = useFormFields(([fields]) => fields['kind']?.value)
  const theme = useFormFields(([fields]) => fields['theme']?.value)
  const dispatch = useFormFields(([, change]) => change)
  const given = useRef<unknown>(undefined)
  useEffect(() => {
    const known = siteKinds.find((one) => one === kind)
    if (id || !known) return
    const own = themeOfKind[known]
    const chosen = given.current !== undefined && given.current !== theme
    if (chosen || given.current === own) return
    given.current = own
    dispatch({ type: 'UPDATE', path: 'theme', value: own })
  }, [dispatch, id, kind, theme])
  return null
}
