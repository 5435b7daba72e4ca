import type { AdminViewServerProps } from 'payload'

import { personOf, sitesWith } from '@/access/person'
import { DeskPage } from '@/components/admin/DeskPage/DeskPage'
import { SiteChoice } from '@/components/admin/SiteChoice/SiteChoice'
import { SortableList } from '@/components/admin/SortableList/SortableList'
import { siteInQuestion } from '@/modules/sites/queries'

import { slotsInOrder, topicsInOrder } from '../../queries/order'
import type { Ranked } from '../../queries/order'

/** 推荐位排序: headline and pictures of the home page, each put in order by hand. */
export async function OrderSlots({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const list = '/admin/collections/slots'
  const held = sitesWith(personOf(req), 'publish')
  const { chosen, names } = await siteInQuestion(req, held, searchParams?.['site'])
  if (!chosen) return <Refused list={list} title="推荐位排序" />
  const headline = await slotsInOrder(req, chosen, 'headline')
  const pictures = await slotsInOrder(req, chosen, 'pictures')
  return (
    <DeskPage
      back={{ href: list, label: '首页推荐位' }}
      lead="首页按这个顺序显示；不在起止时间内的自动跳过"
      title="推荐位排序"
    >
      <SiteChoice action={`${list}/order`} chosen={chosen} names={names} />
      <h2>头条</h2>
      <Order endpoint="/api/slots/order" items={headline} key={`h${chosen}`} name="头条" />
      <h2>图片新闻</h2>
      <Order endpoint="/api/slots/order" items={pictures} key={`p${chosen}`} name="图片新闻" />
    </DeskPage>
  )
}

/** 专题排序: the topics of a site, put in order by hand. */
export async function OrderTopics({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const list = '/admin/collections/topics'
  const held = sitesWith(personOf(req), 'structure')
  const { chosen, names } = await siteInQuestion(req, held, searchParams?.['site'])
  if (!chosen) return <Refused list={list} title="专题排序" />
  return (
    <DeskPage
      back={{ href: list, label: '专题' }}
      lead="专题页和首页按这个顺序显示；新建的专题在最前"
      title="专题排序"
    >
      <SiteChoice action={`${list}/order`} chosen={chosen} names={names} />
      <Order
        endpoint="/api/topics/order"
        items={await topicsInOrder(req, chosen)}
        key={chosen}
        name="专题"
      />
    </DeskPage>
  )
}

function Order({ endpoint, items, name }: { endpoint: string; items: Ranked[]; name: string }) {
  if (items.length === 0) return <p>这里还没有内容，新建后可以排序。</p>
  return <SortableList endpoint={endpoint} items={items} name={name} />
}

function Refused({ list, title }: { list: string; title: string }) {
  return (
    <DeskPage back={{ href: list, label: '返回列表' }} title={title}>
      <p>您的岗位不能调整这里的顺序，请联系本站管理员。</p>
    </DeskPage>
  )
}
