'use client'

import { PublishButton, UnpublishButton } from '@payloadcms/ui'
import type { PublishButtonClientProps } from 'payload'

import { useMayPublish } from './useMayPublish'

/** 发布, for those who may; the status line tells the others who does. */
export function Publish(props: PublishButtonClientProps) {
  return useMayPublish() ? <PublishButton {...props} /> : null
}

/** 撤下, for those who may. */
export function Withdraw() {
  return useMayPublish() ? <UnpublishButton /> : null
}
