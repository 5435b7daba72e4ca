import { ButtonLink } from '@/components/ui/ButtonLink/ButtonLink'
import { StateActions, StatePage, StateText } from '@/components/ui/StatePage/StatePage'

/** A preview link that is expired, cut or forged: the reader can do no more than ask for a new one. */
export function PreviewEndedPage() {
  return (
    <StatePage kicker="预览" title="这个预览链接已失效">
      <StateText>预览链接到期后不能再打开，请向发给您链接的同事要一个新的。</StateText>
      <StateActions>
        <ButtonLink href="/">打开网站首页</ButtonLink>
      </StateActions>
    </StatePage>
  )
}
