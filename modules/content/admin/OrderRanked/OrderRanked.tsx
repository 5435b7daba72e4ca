import type { AdminViewServerProps } from 'payload'

import { personOf, sitesWith } from '@/access/person'
import { DeskPage } from '@/components/admin/DeskPage/DeskPage'
import { SiteChoice } from '@/components/admin/SiteChoice/SiteChoice'
import { SortableList } from '@/components/admin/SortableList/SortableList'
import { siteInQuestion } from '@/modules/sites/queries'

import { slotsInOrder, topicsInOrder } from '../../queries/order'
import type { Ranked } from '../../queries/order'
import styles from './OrderRanked.module.css'
import { wordsIn } from './words'

type Words = ReturnType<typeof wordsIn>

/** In the order of the home page. */
const SLOT_POSITIONS = ['headline', 'pictures'] as const

/** 推荐位排序: headline and pictures of the home page, each put in order by hand. */
export async function OrderSlots({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const words = wordsIn(req.i18n.language)
  const list = '/admin/collections/slots'
  const held = sitesWith(personOf(req), 'publish')
  const { chosen, names } = await siteInQuestion(req, held, searchParams?.['site'])
  if (!chosen) return <Refused list={list} title={words.slotsTitle} words={words} />
  const slots = await Promise.all(
    SLOT_POSITIONS.map((position) => slotsInOrder(req, chosen, position)),
  )
  return (
    <DeskPage
      back={{ href: list, label: words.slots }}
      lead={words.slotsLead}
      title={words.slotsTitle}
    >
      <SiteChoice
        action={`${list}/order`}
        chosen={chosen}
        language={req.i18n.language}
        names={names}
      />
      {SLOT_POSITIONS.map((position, index) => (
        <section className={styles.part} key={position}>
          <h2>{words[position]}</h2>
          <Order
            endpoint="/api/slots/order"
            items={slots[index]!}
            key={chosen}
            list={list}
            name={words[position]}
            words={words}
          />
        </section>
      ))}
    </DeskPage>
  )
}

/** 专题排序: the topics of a site, put in order by hand. */
export async function OrderTopics({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const words = wordsIn(req.i18n.language)
  const list = '/admin/collections/topics'
  const held = sitesWith(personOf(req), 'structure')
  const { chosen, names } = await siteInQuestion(req, held, searchParams?.['site'])
  if (!chosen) return <Refused list={list} title={words.topicsTitle} words={words} />
  return (
    <DeskPage
      back={{ href: list, label: words.topics }}
      lead={words.topicsLead}
      title={words.topicsTitle}
    >
      <SiteChoice
        action={`${list}/order`}
        chosen={chosen}
        language={req.i18n.language}
        names={names}
      />
      <Order
        endpoint="/api/topics/order"
        items={await topicsInOrder(req, chosen)}
        key={chosen}
        list={list}
        name={words.topics}
        words={words}
      />
    </DeskPage>
  )
}

interface OrderProps {
  endpoint: string
  items: Ranked[]
  /** Address of the list, where a first one is made. */
  list: string
  name: string
  words: Words
}

function Order({ endpoint, items, list, name, words }: OrderProps) {
  if (items.length === 0) {
    return (
      <p className={styles.nothing}>
        {words.none} <a href={`${list}/create`}>{words.make}</a>
      </p>
    )
  }
  return <SortableList endpoint={endpoint} items={items} name={name} />
}

function Refused({ list, title, words }: { list: string; title: string; words: Words }) {
  return (
    <DeskPage back={{ href: list, label: words.back }} title={title}>
      <p>{words.refused}</p>
    </DeskPage>
  )
}
