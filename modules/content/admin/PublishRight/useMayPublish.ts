'use client'

import { useAuth, useFormFields } from '@payloadcms/ui'

import { personFrom, sitesWith } from '@/access/person'

/** Whether the post of the user lets items of this site become public; the server alone decides on the channel. */
export function useMayPublish(): boolean {
  const { user } = useAuth()
  const site = useFormFields(([fields]) => fields['site']?.value)
  const sites = sitesWith(personFrom(user), 'publish')
  return typeof site === 'string' ? sites.includes(site) : sites.length > 0
}
