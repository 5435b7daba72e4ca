'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { useMayPublish } from '../PublishRight/useMayPublish'
import styles from './StatusLine.module.css'

const zh = {
  changed: '公众看到的是上次发布的内容，这里的修改还没有公开。',
  draft: '草稿，只有本站同事看得到。',
  fresh: '新稿件，还没有保存。',
  mine: '核对无误后点“发布”。',
  others: '写好后由有权的同事发布。',
  published: '已公开。修改后要再次发布，公众才看到。',
}
const en: typeof zh = {
  changed: 'The public sees what was published last; the changes here are not public yet. ',
  draft: 'A draft that only colleagues of the site see. ',
  fresh: 'A new item, not saved yet. ',
  mine: 'Check it and press “Publish”.',
  others: 'A colleague with the right publishes it.',
  published: 'Public. The public sees changes when they are published again.',
}

/** Where the item is, in words, and who must act next (portal.md 2). */
export function StatusLine() {
  const words = useTranslation().i18n.language.startsWith('en') ? en : zh
  const { hasPublishedDoc, id, isTrashed, unpublishedVersionCount } = useDocumentInfo()
  const next = useMayPublish() ? words.mine : words.others
  if (isTrashed) return null

  const line = (): string => {
    if (!id) return words.fresh + next
    if (!hasPublishedDoc) return words.draft + next
    return unpublishedVersionCount > 0 ? words.changed + next : words.published
  }
  return <p className={styles.line}>{line()}</p>
}
