import { DemoLogins } from '@/modules/sites/components/DemoLogins/DemoLogins'
import { SiteDirectoryPage } from '@/modules/sites/components/SiteDirectoryPage/SiteDirectoryPage'
import { loadDirectoryPage } from '@/modules/content/loaders/directory'

export const dynamic = 'force-dynamic'

/** All sites of the platform, on the admin host. */
export default async function DirectoryPage() {
  const { demo, groups, total } = await loadDirectoryPage()
  return (
    <main className="wrap" id="main">
      <SiteDirectoryPage
        title={`${total} 个政府网站，一个内容库`}
        intro="成都市政府网站集约化平台。每个站点都可以在本机用“代号.localhost”打开；括号外的是它的正式域名。"
        groups={groups}
      >
        {demo && <DemoLogins />}
      </SiteDirectoryPage>
    </main>
  )
}
