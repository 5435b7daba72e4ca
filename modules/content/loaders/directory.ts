import 'server-only'

import { env } from '@/lib/env'
import { getPayload } from '@/lib/payload'
import type { SiteDirectoryPageProps } from '@/modules/sites/components/SiteDirectoryPage/SiteDirectoryPage'
import { siteKindLabels, siteKinds, siteStateLabels } from '@/modules/sites/model/site'
import { siteNames } from '@/modules/sites/queries'

/** The page that lists all sites, by kind, each with the address where it answers on this machine. */
export async function loadDirectoryPage(): Promise<{
  demo: boolean
  groups: SiteDirectoryPageProps['groups']
  total: number
}> {
  const names = await siteNames(await getPayload())
  const address = (slug: string, domain: string): string =>
    env.ADMIN_HOST === 'localhost'
      ? `http://${slug}.localhost:${env.PORT}/`
      : `${env.PUBLIC_SCHEME}://${domain}/`
  return {
    demo: env.DEMO,
    groups: siteKinds.map((kind) => ({
      sites: names
        .filter((site) => site.kind === kind)
        .map((site) => ({
          name: site.name,
          domain: site.domain,
          href: address(site.slug, site.domain),
          ...(site.state === 'live' ? {} : { state: siteStateLabels[site.state].zh }),
        })),
      title: siteKindLabels[kind].zh,
    })),
    total: names.length,
  }
}
