import { ClosedSitePage } from '@/modules/sites/components/ClosedSitePage/ClosedSitePage'
import { SuspendedPage } from '@/modules/sites/components/SuspendedPage/SuspendedPage'
import type { FoundPage } from '@/modules/content/loaders/page'

interface Props {
  kind: 'closed' | 'suspended'
  site: FoundPage['context']['site']
}

/** What a site says that is closed, closing or offline for a time. */
export function NoticeBody({ kind, site }: Props) {
  if (kind === 'suspended') {
    return <SuspendedPage siteName={site.name} {...(site.phone ? { contact: site.phone } : {})} />
  }
  return (
    <ClosedSitePage
      siteName={site.name}
      closedOn={site.closing?.closesOn ?? ''}
      closing={site.state === 'closing'}
      {...(site.closing?.noticeFrom ? { noticedOn: site.closing.noticeFrom } : {})}
      {...(site.closing?.successorName && site.closing.successorUrl
        ? { successor: { href: site.closing.successorUrl, name: site.closing.successorName } }
        : {})}
    />
  )
}
