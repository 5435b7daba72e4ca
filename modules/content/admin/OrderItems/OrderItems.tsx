import type { AdminViewServerProps } from 'payload'

import { DeskPage } from '@/components/admin/DeskPage/DeskPage'
import { SortableList } from '@/components/admin/SortableList/SortableList'
import { formatMinute } from '@/lib/dates'

import { itemsInOrder } from '../../queries/order'

/** 稿件排序: leaders, organisations or links of one channel, put in order by hand. */
export async function OrderItems({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const id = searchParams?.['channel']
  const list = typeof id === 'string' ? await itemsInOrder(req, id) : null
  if (!list) {
    return (
      <DeskPage back={{ href: '/admin/collections/channels', label: '栏目' }} title="稿件排序">
        <p>没有找到这个栏目，可能已移入回收站。请从栏目的编辑页打开“排列稿件”。</p>
      </DeskPage>
    )
  }
  const back = { href: `/admin/collections/channels/${list.id}`, label: list.name }
  if (!list.manual) {
    return (
      <DeskPage back={back} title="稿件排序">
        <p>“{list.name}”按时间排序。要自己排列，请先把栏目的“排序”改为“手工排序”并保存。</p>
      </DeskPage>
    )
  }
  return (
    <DeskPage
      back={back}
      lead={`“${list.name}”里公开的稿件，列表按这个顺序显示；置顶的始终在前`}
      title="稿件排序"
    >
      {list.items.length === 0 ? <p>这个栏目还没有公开的稿件。</p> : null}
      {list.items.length > 0 ? (
        <SortableList
          body={{ channel: list.id }}
          endpoint="/api/articles/order"
          items={list.items.map(({ article, publishedAt, title }) => ({
            id: article,
            label: title,
            note: formatMinute(publishedAt),
          }))}
          name={`${list.name}的稿件`}
        />
      ) : null}
    </DeskPage>
  )
}
