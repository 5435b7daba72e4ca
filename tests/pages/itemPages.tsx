/** Items of every kind and topics. */
import { ArticlePage } from '@/modules/content/components/ArticlePage/ArticlePage'
import { LeaderPage } from '@/modules/content/components/LeaderPage/LeaderPage'
import { OrganisationPage } from '@/modules/content/components/OrganisationPage/OrganisationPage'
import { PolicyPage } from '@/modules/content/components/PolicyPage/PolicyPage'
import { SinglePage } from '@/modules/content/components/SinglePage/SinglePage'
import { TopicPage } from '@/modules/content/components/TopicPage/TopicPage'
import { TopicsPage } from '@/modules/content/components/TopicsPage/TopicsPage'
import { VideoPage } from '@/modules/content/components/VideoPage/VideoPage'

import { minimalShell, newsItems, organisationItems, picture, pictureItems } from './samples'
import type { SamplePage } from './shared'
import { inner, tree, bareArticle, article, body } from './shared'

export const itemPages: SamplePage[] = [
  { name: 'article', shell: inner, page: <ArticlePage article={article}>{body}</ArticlePage> },
  { name: 'article-minimal', shell: minimalShell, page: <ArticlePage article={bareArticle} /> },
  {
    name: 'policy',
    shell: inner,
    page: (
      <PolicyPage
        article={{
          ...article,
          kicker: undefined,
          subtitle: undefined,
          title: '成都市人民政府办公厅关于印发《轨道交通站点周边便民服务提升三年行动方案》的通知',
        }}
        policy={{
          indexNumber: '11510100009175001X/2026-00418',
          subject: '城乡建设、环境保护\\城市公共服务',
          issuer: '成都市人民政府办公厅',
          documentNumber: '成办发〔2026〕41号',
          writtenOn: '2026-11-20',
          validity: 'repealed',
          effectiveOn: '2026-12-01',
          expiresOn: '2028-12-31',
          supersededBy: { href: '/zwgk/2.html', text: '成办发〔2028〕3号' },
        }}
      >
        {body}
      </PolicyPage>
    ),
  },
  {
    name: 'policy-minimal',
    shell: minimalShell,
    page: <PolicyPage article={bareArticle} policy={{}} />,
  },
  {
    name: 'video',
    shell: inner,
    page: (
      <VideoPage
        article={article}
        video={{
          src: '/files/v1/a.mp4',
          width: 1280,
          height: 720,
          poster: picture,
          captions: '/files/v1/a.vtt',
          transcript: ['画面：府河闸口的一天。'],
        }}
      />
    ),
  },
  {
    name: 'video-minimal',
    shell: minimalShell,
    page: <VideoPage article={bareArticle} video={{ src: '/a.mp4', width: 640, height: 360 }} />,
  },
  {
    name: 'video-waiting',
    shell: inner,
    page: (
      <VideoPage
        article={article}
        video={{ height: 720, poster: picture, src: '/files/v1/a.mp4', waiting: true, width: 1280 }}
      />
    ),
  },
  {
    name: 'single',
    shell: inner,
    page: (
      <SinglePage page={{ title: '关于我们', tree, attachments: article.attachments }}>
        {body}
      </SinglePage>
    ),
  },
  { name: 'single-minimal', shell: minimalShell, page: <SinglePage page={{ title: '声明' }} /> },
  {
    name: 'leader',
    shell: inner,
    page: (
      <LeaderPage
        leader={{
          post: '局长',
          duties: '主持全面工作',
          picture: { ...picture, width: 200, height: 280 },
        }}
        tree={tree}
        items={newsItems(3)}
      />
    ),
  },
  { name: 'leader-minimal', shell: minimalShell, page: <LeaderPage leader={{ post: '局长' }} /> },
  {
    name: 'organisation',
    shell: inner,
    page: (
      <OrganisationPage
        organisation={{ name: '办公室', ...organisationItems[0]?.organisation }}
        tree={tree}
      />
    ),
  },
  {
    name: 'organisation-minimal',
    shell: minimalShell,
    page: <OrganisationPage organisation={{ name: '办公室' }} />,
  },
  {
    name: 'topic',
    shell: inner,
    page: (
      <TopicPage
        topic={{ title: '城市更新，一街一策', summary: '42 个片区的方案与进度', picture }}
        groups={[
          { title: '动态', more: '/xw', items: newsItems(4) },
          { title: '解读', items: [] },
        ]}
      />
    ),
  },
  {
    name: 'topic-minimal',
    shell: minimalShell,
    page: <TopicPage topic={{ title: '专题' }} groups={[]} />,
  },
  { name: 'topics', shell: inner, page: <TopicsPage topics={pictureItems} /> },
  { name: 'topics-minimal', shell: minimalShell, page: <TopicsPage topics={[]} /> },
]
