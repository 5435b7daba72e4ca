'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { PictureNeededNode } from '../../model/paste/PictureNeededNode'
import styles from './Paste.module.css'
import { labelsFor } from './labels'

function Placeholder({ alt }: { alt: string }) {
  const { i18n } = useTranslation()
  return (
    <span className={styles.placeholder}>
      {labelsFor(i18n.language).placeholder}
      {alt && `：${alt}`}
    </span>
  )
}

/** The placeholder as the admin draws it. */
export class PictureNeededClientNode extends PictureNeededNode {
  override decorate(): ReactNode {
    return <Placeholder alt={this.getAlt()} />
  }
}
