import { ButtonLink } from '@/components/ui/ButtonLink/ButtonLink'
import { StateActions, StatePage, StateText } from '@/components/ui/StatePage/StatePage'
import type { LinkView } from '@/components/ui/views'

export interface GonePageProps {
  /** The column the item stood in */
  channel?: LinkView
  /** What took its place */
  replacement?: LinkView
}

/** 410: the item was withdrawn; neither its title nor its text is shown again. */
export function GonePage({ channel, replacement }: GonePageProps) {
  return (
    <StatePage kicker="410　已撤回" title="这条信息已由发布单位撤回，不再提供">
      {replacement && (
        <StateText>
          新的内容：
          <a className="link" href={replacement.href}>
            {replacement.text}
          </a>
        </StateText>
      )}
      <StateActions>
        {channel && <ButtonLink href={channel.href}>查看栏目：{channel.text}</ButtonLink>}
        <ButtonLink href="/sitemap" tone={channel ? 'quiet' : 'solid'}>
          查看网站地图
        </ButtonLink>
      </StateActions>
    </StatePage>
  )
}
