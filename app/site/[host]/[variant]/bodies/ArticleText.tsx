import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

import { RichText } from '@/modules/content/components/RichText/RichText'
import type { Body, FoundPage } from '@/modules/content/loaders/page'

interface Props {
  page: FoundPage
  body: Extract<Body, { kind: 'article' }>
}

/** The text of an item with its pictures, files and links. */
export function ArticleText({ body: { loaded }, page }: Props) {
  return (
    <RichText
      english={page.context.variant === 'en'}
      data={loaded.article.body as SerializedEditorState | null | undefined}
      fileOf={(id) => loaded.files.get(id) ?? null}
      hrefOf={(doc) => loaded.hrefs.get(idIn(doc)) ?? null}
      imageOf={(id) => loaded.pictures.get(id) ?? null}
      ownHosts={[page.context.site.domain, page.context.host]}
    />
  )
}

const idIn = (doc: unknown): string => {
  if (typeof doc === 'string') return doc
  const value = (doc as { value?: unknown; id?: unknown } | null)?.value ?? doc
  return typeof value === 'string' ? value : String((value as { id?: unknown } | null)?.id ?? '')
}
