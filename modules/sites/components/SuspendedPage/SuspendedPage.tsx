import { StateFacts, StatePage, StateText } from '@/components/ui/StatePage/StatePage'

export interface SuspendedPageProps {
  siteName: string
  reason?: string
  /** Day of return, `YYYY-MM-DD`, when it is known */
  until?: string
  contact?: string
}

/** 临时下线: announced on the home page with its end (standards 1.7). */
export function SuspendedPage({ siteName, reason, until, contact }: SuspendedPageProps) {
  return (
    <StatePage kicker="临时下线" title={`${siteName}暂停访问`}>
      <StateText>{reason ?? '本站正在升级整改，经批准临时下线。'}</StateText>
      {until && <StateText>预计 {until} 恢复。</StateText>}
      {contact && <StateFacts>急需办理的事项，请联系：{contact}</StateFacts>}
    </StatePage>
  )
}
