'use client'

import {
  PopupList,
  toast,
  useConfig,
  useDocumentInfo,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { refusalOf } from '@/components/admin/refusal'

import styles from './CopyItem.module.css'

const WORDS = {
  en: {
    copied: 'Copied as a new draft.',
    copy: 'Copy as a new draft',
    failed: 'Not copied. Check the network and try again.',
    unsaved: 'Save your changes first, then copy.',
  },
  zh: {
    copied: '已复制为新稿，请改好标题和内容再提交。',
    copy: '复制为新稿',
    failed: '没有复制，请检查网络后再试。',
    unsaved: '请先保存修改，再复制为新稿。',
  },
}

/** 复制为新稿 in the menu of an item: what is stored becomes a fresh draft, which opens. */
export function CopyItem() {
  const { docPermissions, id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const modified = useFormModified()
  const router = useRouter()
  const words = i18n.language.startsWith('en') ? WORDS.en : WORDS.zh
  const mayCreate = docPermissions && 'create' in docPermissions && docPermissions.create
  if (!id || !mayCreate) return null

  const copy = async (): Promise<void> => {
    // The copy is made of what is stored: unsaved words would be lost without a notice.
    if (modified) {
      toast.error(words.unsaved)
      return
    }
    try {
      const answer = await fetch(`${config.routes.api}/articles/${id}/duplicate`, {
        body: JSON.stringify({ _status: 'draft' }),
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
        method: 'POST',
      })
      if (!answer.ok) {
        toast.error((await refusalOf(answer)) ?? words.failed)
        return
      }
      const { doc } = (await answer.json()) as { doc: { id: string } }
      toast.success(words.copied)
      router.push(`${config.routes.admin}/collections/articles/${doc.id}`)
    } catch {
      // No answer at all: the network is away.
      toast.error(words.failed)
    }
  }
  return (
    <PopupList.Button className={styles.copy} id="action-copy-item" onClick={() => void copy()}>
      {words.copy}
    </PopupList.Button>
  )
}
