import { ArticlePage } from '@/modules/content/components/ArticlePage/ArticlePage'
import { Attachments } from '@/modules/content/components/ArticlePage/Attachments'
import { LeaderPage } from '@/modules/content/components/LeaderPage/LeaderPage'
import { OrganisationPage } from '@/modules/content/components/OrganisationPage/OrganisationPage'
import { PolicyPage } from '@/modules/content/components/PolicyPage/PolicyPage'
import { SinglePage } from '@/modules/content/components/SinglePage/SinglePage'
import { VideoPage } from '@/modules/content/components/VideoPage/VideoPage'
import type { Body, FoundPage } from '@/modules/content/loaders/page'

import { ArticleText } from './ArticleText'

interface Props {
  page: FoundPage
  body: Extract<Body, { kind: 'article' }>
}

/** The page of an item, by its kind. */
export function ArticleBody({ body, page }: Props) {
  const { loaded, single, tree } = body
  const { article, policy, video, view } = loaded
  const text = <ArticleText body={body} page={page} />
  const textAndFiles = (
    <>
      {text}
      <Attachments files={view.attachments ?? []} />
    </>
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
        {textAndFiles}
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
        {textAndFiles}
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
