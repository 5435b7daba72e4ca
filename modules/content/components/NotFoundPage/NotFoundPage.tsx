import { SearchBox } from '@/components/site/SearchBox/SearchBox'
import type { SearchView } from '@/components/site/views'
import { ButtonLink } from '@/components/ui/ButtonLink/ButtonLink'
import { StateActions, StatePage, StateText } from '@/components/ui/StatePage/StatePage'
import type { LinkView } from '@/components/ui/views'

export interface NotFoundPageProps {
  /** The column the address looked like */
  guess?: LinkView
  /** Search filled from the path; left out where the site has no search */
  search?: SearchView
}

/** 404: says so in one sentence and offers the column, the site map and search. */
export function NotFoundPage({ guess, search }: NotFoundPageProps) {
  return (
    <StatePage kicker="404　没有找到" title="您要看的页面不存在，可能地址有误或已经调整">
      {guess && (
        <StateText>
          您要找的也许在栏目“
          <a className="link" href={guess.href}>
            {guess.text}
          </a>
          ”。
        </StateText>
      )}
      <StateActions>
        <ButtonLink href="/sitemap">查看网站地图</ButtonLink>
        <ButtonLink href="/" tone="quiet">
          回到首页
        </ButtonLink>
      </StateActions>
      {search && <StateText>也可以搜一下：</StateText>}
      {search && <SearchBox search={search} id="page-search" label="按打开的地址搜索" />}
    </StatePage>
  )
}
