import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

import { ArticlePage } from '@/modules/content/components/ArticlePage/ArticlePage'
import { LeaderPage } from '@/modules/content/components/LeaderPage/LeaderPage'
import { OrganisationPage } from '@/modules/content/components/OrganisationPage/OrganisationPage'
import { PolicyPage } from '@/modules/content/components/PolicyPage/PolicyPage'
import { RichText } from '@/modules/content/components/RichText/RichText'
import { SinglePage } from '@/modules/content/components/SinglePage/SinglePage'
import { VideoPage } from '@/modules/content/components/VideoPage/VideoPage'
import type { Body, FoundPage } from '@/modules/content/loaders/page'

interface Props {
  page: FoundPage
  body: Extract<Body, { kind: 'article' }>
}

/** The page of an item, by its kind. */
export function ArticleBody({ body, page }: Props) {
  const { loaded, single, tree } = body
  const { article, policy, video, view } = loaded
  const text = (
    <RichText
      data={article.body as SerializedEditorState | null | undefined}
      fileOf={(id) => loaded.files.get(id) ?? null}
      hrefOf={(doc) => loaded.hrefs.get(idIn(doc)) ?? null}
      imageOf={(id) => loaded.pictures.get(id) ?? null}
      ownHosts={[page.context.site.domain, page.context.host]}
    />
  )
  if (single) {
    return (
      <SinglePage page={{ attachments: view.attachments ?? [], title: view.title, tree }}>
        {text}
      </SinglePage>
    )
  }
  if (article.kind === 'leader') {
    return (
      <LeaderPage
        leader={{
          duties: article.leader?.duties ?? '',
          post: article.leader?.post ?? article.title,
          ...(loaded.cover ? { picture: loaded.cover } : {}),
        }}
        tree={tree}
      >
        {text}
      </LeaderPage>
    )
  }
  if (article.kind === 'organisation') {
    const { address, duties, hours, phone } = article.organisation ?? {}
    return (
      <OrganisationPage
        organisation={{
          name: article.title,
          ...(duties ? { duties } : {}),
          ...(address ? { address } : {}),
          ...(phone ? { telephone: phone } : {}),
          ...(hours ? { officeHours: hours } : {}),
        }}
        tree={tree}
      >
        {text}
      </OrganisationPage>
    )
  }
  if (policy) {
    return (
      <PolicyPage article={view} policy={policy}>
        {text}
      </PolicyPage>
    )
  }
  if (video) {
    return (
      <VideoPage article={view} video={video}>
        {text}
      </VideoPage>
    )
  }
  return <ArticlePage article={view}>{text}</ArticlePage>
}

const idIn = (doc: unknown): string => {
  if (typeof doc === 'string') return doc
  const value = (doc as { value?: unknown; id?: unknown } | null)?.value ?? doc
  return typeof value === 'string' ? value : String((value as { id?: unknown } | null)?.id ?? '')
}
