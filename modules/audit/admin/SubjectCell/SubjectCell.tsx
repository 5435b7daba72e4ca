'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { auditSubjectLabels } from '../../model'

/** The name of a collection in the log, in words instead of its slug. */
export function SubjectCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const labels = auditSubjectLabels[String(cellData)]
  return <span>{labels ? labels[i18n.language === 'en' ? 'en' : 'zh'] : String(cellData)}</span>
}
