'use client'

import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { askPreviewLink } from '@/components/admin/previewLink'
import { formatMinute } from '@/lib/dates'

const WORDS = {
  en: {
    button: 'Copy preview link',
    copied: (until: string) => `Copied: shows the saved draft until ${until}`,
    failed: 'No link could be made; please try again.',
    take: 'The browser does not let us copy; take the link from here:',
  },
  zh: {
    button: '复制预览链接',
    copied: (until: string) => `已复制，打开可看到最近保存的草稿，有效至 ${until}`,
    failed: '没有生成预览链接，请稍后再试。',
    take: '浏览器不允许自动复制，请从这里复制链接：',
  },
}

/** A link to the saved draft for somebody without an account; it ends by itself. */
export function PreviewLink() {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const words = WORDS[useTranslation().i18n.language.startsWith('en') ? 'en' : 'zh']
  if (!id) return null

  const share = async () => {
    const link = await askPreviewLink(`${config.routes.api}/${collectionSlug}/${id}/preview-link`)
    if ('refused' in link) {
      toast.error(link.refused ?? words.failed)
      return
    }
    try {
      await navigator.clipboard.writeText(link.url)
      toast.success(words.copied(formatMinute(link.until)))
    } catch {
      window.prompt(words.take, link.url)
    }
  }
  return (
    <Button buttonStyle="secondary" margin={false} onClick={() => void share()} size="medium">
      {words.button}
    </Button>
  )
}
