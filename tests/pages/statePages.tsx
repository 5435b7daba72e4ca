/** Pages that tell one thing, and the directory of sites. */
import { GonePage } from '@/modules/content/components/GonePage/GonePage'
import { NotFoundPage } from '@/modules/content/components/NotFoundPage/NotFoundPage'
import { ClosedSitePage } from '@/modules/sites/components/ClosedSitePage/ClosedSitePage'
import { LeavingPage } from '@/modules/sites/components/LeavingPage/LeavingPage'
import { SiteDirectoryPage } from '@/modules/sites/components/SiteDirectoryPage/SiteDirectoryPage'
import { SuspendedPage } from '@/modules/sites/components/SuspendedPage/SuspendedPage'

import { fullShell, minimalShell } from './samples'
import type { SamplePage } from './shared'
import { inner } from './shared'

export const statePages: SamplePage[] = [
  {
    name: 'not-found',
    shell: inner,
    page: <NotFoundPage guess={{ href: '/xw/yw', text: '要闻' }} search={{ query: '古树名木' }} />,
  },
  { name: 'not-found-minimal', shell: minimalShell, page: <NotFoundPage /> },
  {
    name: 'gone',
    shell: inner,
    page: (
      <GonePage
        channel={{ href: '/xw/yw', text: '要闻' }}
        replacement={{ href: '/c.html', text: '更正后的信息' }}
      />
    ),
  },
  { name: 'gone-minimal', shell: minimalShell, page: <GonePage /> },
  {
    name: 'leaving',
    shell: inner,
    page: (
      <LeavingPage
        siteName="成都市人民政府"
        address={`https://example.com/${'long-'.repeat(40)}?a=1`}
      />
    ),
  },
  {
    name: 'closing',
    shell: { ...fullShell, navigation: [], search: undefined },
    page: (
      <ClosedSitePage
        siteName="成都市林业和园林管理局网站"
        successor={{
          name: '成都市公园城市建设管理局',
          href: 'https://cdbpw.chengdu.gov.cn/',
          domain: 'cdbpw.chengdu.gov.cn',
        }}
        noticedOn="2026-11-01"
        closedOn="2026-12-15"
        closing
        reason="机构改革后，有关职责由成都市公园城市建设管理局承担。"
      />
    ),
  },
  {
    name: 'closed-minimal',
    shell: minimalShell,
    page: <ClosedSitePage siteName="样例站" closedOn="2026-10-01" />,
  },
  {
    name: 'suspended',
    shell: minimalShell,
    page: <SuspendedPage siteName="样例站" until="2026-12-01" contact="028-0000-0003" />,
  },
  { name: 'suspended-minimal', shell: minimalShell, page: <SuspendedPage siteName="样例站" /> },
  {
    name: 'directory',
    shell: { ...fullShell, navigation: [], home: true, search: undefined },
    page: (
      <SiteDirectoryPage
        title="成都市政府网站集约化平台"
        intro="71 个政府网站，一个内容库。"
        groups={[
          {
            title: '市政府门户',
            sites: [
              {
                name: '成都市人民政府',
                href: 'http://chengdu.localhost:3000/',
                domain: 'www.chengdu.gov.cn',
              },
            ],
          },
          {
            title: '区（市）县',
            note: '23 个',
            sites: [
              { name: '锦江区', href: '/', domain: 'www.cdjinjiang.gov.cn', state: '筹备中' },
              { name: '青羊区', href: '/', domain: 'www.cdqingyang.gov.cn' },
            ],
          },
          { title: '空', sites: [] },
        ]}
      >
        <p>演示登录：编辑、审核、站长。</p>
      </SiteDirectoryPage>
    ),
  },
  {
    name: 'directory-minimal',
    shell: minimalShell,
    page: <SiteDirectoryPage title="站点" groups={[]} />,
  },
]
