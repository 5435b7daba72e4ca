import type { ReactNode } from 'react'

import { ArticlePage } from '../ArticlePage/ArticlePage'
import type { ArticleView, VideoView } from '../views'
import { VideoPart } from './VideoPart'

export interface VideoPageProps {
  article: ArticleView
  video: VideoView
  children?: ReactNode
}

/** A film with its facts, text and transcript. */
export function VideoPage({ article, video, children }: VideoPageProps) {
  return (
    <ArticlePage article={article} head={<VideoPart title={article.title} video={video} />}>
      {children}
    </ArticlePage>
  )
}
