import { ButtonLink } from '@/components/ui/ButtonLink/ButtonLink'
import { StateActions, StateFacts, StatePage, StateText } from '@/components/ui/StatePage/StatePage'

export interface ClosedSitePageProps {
  siteName: string
  /** The new site; the notice must name and link it (standards 1.7) */
  successor?: { name: string; href: string; domain?: string }
  /** Day the notice began, `YYYY-MM-DD` */
  noticedOn?: string
  /** Day the site closes or closed, `YYYY-MM-DD` */
  closedOn: string
  /** The notice still runs: it stands at least 30 days before the site closes */
  closing?: boolean
  reason?: string
}

/** 关停公告: the new site's name and link, the date, and how long the notice runs. */
export function ClosedSitePage(props: ClosedSitePageProps) {
  const { siteName, successor, noticedOn, closedOn, closing = false, reason } = props
  return (
    <StatePage
      kicker={closing ? '关停公告' : '已永久关闭'}
      title={closing ? `${siteName}将于 ${closedOn} 关闭` : `${siteName}已于 ${closedOn} 关闭`}
    >
      {reason && <StateText>{reason}</StateText>}
      {successor ? (
        <>
          <StateText>
            有关内容和服务由
            <a className="link" href={successor.href}>
              {successor.name}
            </a>
            提供，请改用新站。
          </StateText>
          <StateActions>
            <ButtonLink href={successor.href}>去新站：{successor.name}</ButtonLink>
          </StateActions>
        </>
      ) : (
        <StateText>承接本站内容的新站确定后，将在这里公布名称和链接。</StateText>
      )}
      <StateFacts>
        {successor?.domain && `新站地址 ${successor.domain}　`}
        {noticedOn && `公告自 ${noticedOn} 起，不少于 30 日。`}
      </StateFacts>
    </StatePage>
  )
}
