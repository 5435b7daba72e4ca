import type { AdminViewServerProps } from 'payload'

import { sitesWith, personOf } from '@/access/person'
import { DeskPage } from '@/components/admin/DeskPage/DeskPage'
import { SiteChoice } from '@/components/admin/SiteChoice/SiteChoice'
import { SortableList } from '@/components/admin/SortableList/SortableList'
import { asUser } from '@/lib/as'
import { siteInQuestion } from '@/modules/sites/queries'

import { siblingChannels } from '../../queries'
import styles from './OrderChannels.module.css'
import { wordsIn } from './words'

const LIST = '/admin/collections/channels'

/**
 * 栏目排序: the channels below one parent, put in order by hand; each that has channels of its own leads
 * there. The endpoint decides who may.
 */
export async function OrderChannels({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const words = wordsIn(req.i18n.language)
  const held = sitesWith(personOf(req), 'structure')
  const { chosen, names } = await siteInQuestion(req, held, searchParams?.['site'])
  if (!chosen) {
    return (
      <DeskPage back={{ href: LIST, label: words.back }} title={words.title}>
        <p>{words.refused}</p>
      </DeskPage>
    )
  }
  const parent = typeof searchParams?.['parent'] === 'string' ? searchParams['parent'] : null
  const { channels, name, up } = await siblingChannels(req.payload, chosen, parent, asUser(req))
  const here = `${LIST}/order?site=${chosen}`
  return (
    <DeskPage
      back={
        parent
          ? { href: up ? `${here}&parent=${up}` : here, label: words.up }
          : { href: LIST, label: words.back }
      }
      lead={name ? words.belowOf(name) : words.topLead}
      title={words.title}
    >
      <SiteChoice
        action={`${LIST}/order`}
        chosen={chosen}
        language={req.i18n.language}
        names={names}
      />
      {channels.length === 0 ? <p>{words.none}</p> : null}
      {channels.length > 0 ? (
        <SortableList
          endpoint="/api/channels/order"
          items={channels.map((one) => ({ id: one.id, label: one.name, note: one.path }))}
          key={`${chosen} ${parent}`}
          name={name ? words.belowOf(name) : words.top}
        />
      ) : null}
      <Below channels={channels} here={here} words={words} />
    </DeskPage>
  )
}

function Below(props: {
  channels: { id: string; name: string; children: number }[]
  here: string
  words: ReturnType<typeof wordsIn>
}) {
  const { words } = props
  const parents = props.channels.filter(({ children }) => children > 0)
  if (parents.length === 0) return null
  return (
    <nav aria-label={words.below} className={styles.below}>
      <h2>{words.order}</h2>
      <ul>
        {parents.map(({ children, id, name }) => (
          <li key={id}>
            <a href={`${props.here}&parent=${id}`}>{words.parent(name, children)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
