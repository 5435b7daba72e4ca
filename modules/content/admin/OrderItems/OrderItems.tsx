import type { AdminViewServerProps } from 'payload'

import { DeskPage } from '@/components/admin/DeskPage/DeskPage'
import { SortableList } from '@/components/admin/SortableList/SortableList'
import { formatMinute } from '@/lib/dates'

import { itemsInOrder } from '../../queries/order'
import { wordsIn } from './words'

/** 稿件排序: leaders, organisations or links of one channel, put in order by hand. */
export async function OrderItems({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const words = wordsIn(req.i18n.language)
  const id = searchParams?.['channel']
  const list = typeof id === 'string' ? await itemsInOrder(req, id) : null
  if (!list) {
    return (
      <DeskPage
        back={{ href: '/admin/collections/channels', label: words.channels }}
        title={words.title}
      >
        <p>{words.notFound}</p>
      </DeskPage>
    )
  }
  const back = { href: `/admin/collections/channels/${list.id}`, label: list.name }
  if (!list.manual) {
    return (
      <DeskPage back={back} title={words.title}>
        <p>{words.automatic(list.name)}</p>
      </DeskPage>
    )
  }
  return (
    <DeskPage back={back} lead={words.lead(list.name)} title={words.title}>
      {list.items.length === 0 ? <p>{words.none}</p> : null}
      {list.items.length > 0 ? (
        <SortableList
          body={{ channel: list.id }}
          endpoint="/api/articles/order"
          items={list.items.map(({ article, publishedAt, title }) => ({
            id: article,
            label: title,
            note: formatMinute(publishedAt),
          }))}
          name={words.list(list.name)}
        />
      ) : null}
    </DeskPage>
  )
}
