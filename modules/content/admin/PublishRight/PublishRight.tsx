'use client'

import {
  PublishButton,
  UnpublishButton,
  useAuth,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import type { PublishButtonClientProps } from 'payload'

import { personFrom, sitesWith } from '@/access/person'

import styles from './PublishRight.module.css'

const zh = { others: '写好后由有权的同事发布' }
const en = { others: 'A colleague with the right publishes it' }

/** Whether the post of the user lets items of this site become public; the server alone decides on the channel. */
function useMayPublish(): boolean {
  const { user } = useAuth()
  const site = useFormFields(([fields]) => fields['site']?.value)
  const sites = sitesWith(personFrom(user), 'publish')
  return typeof site === 'string' ? sites.includes(site) : sites.length > 0
}

/** 发布, for those who may; the others read who does, instead of a button that refuses them. */
export function Publish(props: PublishButtonClientProps) {
  const { i18n } = useTranslation()
  if (useMayPublish()) return <PublishButton {...props} />
  return <span className={styles.others}>{(i18n.language.startsWith('en') ? en : zh).others}</span>
}

/** 撤下, for those who may. */
export function Withdraw() {
  return useMayPublish() ? <UnpublishButton /> : null
}
