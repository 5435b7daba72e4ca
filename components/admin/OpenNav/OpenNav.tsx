'use client'

import { useNav, usePreferences } from '@payloadcms/ui'
import { PREFERENCE_KEYS } from 'payload/shared'
import { useEffect } from 'react'

/** The width of the commonest office laptop; below it the navigation would take the place of the form. */
const WIDE_ENOUGH = '(min-width: 1366px)'

/** Once for each time the desk is loaded: the screens bring the navigation anew, and who closed it meant it. */
let settled = false

/**
 * Opens the navigation of the desk on laptops, unless its user has closed it. Payload 3.90.2 closes it on every
 * window of 1440 px and less whatever was chosen, so that a newcomer sees no way to the lists.
 */
export function OpenNav() {
  const { hydrated, navOpen, setNavOpen } = useNav()
  const { getPreference } = usePreferences()

  // At once, and again when the frame has measured the window: a tenth of a second later it would slide in.
  useEffect(() => {
    if (!settled && hydrated && !navOpen && matchMedia(WIDE_ENOUGH).matches) setNavOpen(true)
  }, [hydrated, navOpen, setNavOpen])

  useEffect(() => {
    if (settled || !hydrated || !matchMedia(WIDE_ENOUGH).matches) return
    void getPreference<{ open?: boolean }>(PREFERENCE_KEYS.NAV).then((chosen) => {
      settled = true
      setNavOpen(chosen?.open !== false)
    })
  }, [getPreference, hydrated, setNavOpen])
  return null
}
