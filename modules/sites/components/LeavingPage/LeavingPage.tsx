import { ButtonLink } from '@/components/ui/ButtonLink/ButtonLink'
import { StateActions, StateFacts, StatePage, StateText } from '@/components/ui/StatePage/StatePage'

import styles from './LeavingPage.module.css'

export interface LeavingPageProps {
  siteName: string
  /** Whole web address outside of the government's sites */
  address: string
  english?: boolean
}

/** The one page between a site and a host that is not the government's: where the link leads, on and back. */
export function LeavingPage({ address, english = false, siteName }: LeavingPageProps) {
  const where = (
    <span className={styles.host} lang="en">
      {new URL(address).host}
    </span>
  )
  return (
    <StatePage
      kicker={english ? 'Link to another website' : '站外链接'}
      title={english ? `You are leaving ${siteName}` : `您即将离开“${siteName}”`}
    >
      <StateText>
        {english ? (
          <>This link leads to {where}, which is not a government website.</>
        ) : (
          <>这个链接通往非政府网站 {where}，其内容由对方负责。</>
        )}
      </StateText>
      <StateActions>
        <ButtonLink href={address} rel="external nofollow noopener noreferrer" leaves>
          {english ? 'Continue' : '继续访问'}
        </ButtonLink>
        <ButtonLink href="/" tone="quiet">
          {english ? 'Stay: home page' : '不去了，回首页'}
        </ButtonLink>
      </StateActions>
      <StateFacts>
        {english ? 'Full address: ' : '完整地址：'}
        <span className={styles.address} lang="en">
          {address}
        </span>
      </StateFacts>
    </StatePage>
  )
}
