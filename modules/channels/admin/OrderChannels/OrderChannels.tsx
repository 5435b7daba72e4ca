import type { AdminViewServerProps } from 'payload'

import { sitesWith, personOf } from '@/access/person'
import { DeskPage } from '@/components/admin/DeskPage/DeskPage'
import { SiteChoice } from '@/components/admin/SiteChoice/SiteChoice'
import { SortableList } from '@/components/admin/SortableList/SortableList'
import { asUser } from '@/lib/as'
import { siteInQuestion } from '@/modules/sites/queries'

import { siblingChannels } from '../../queries'
import styles from './OrderChannels.module.css'

const LIST = '/admin/collections/channels'

/**
 * 栏目排序: the channels below one parent, put in order by hand; each that has channels of its own leads
 * there. The endpoint decides who may.
 */
export async function OrderChannels({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const held = sitesWith(personOf(req), 'structure')
  const { chosen, names } = await siteInQuestion(req, held, searchParams?.['site'])
  if (!chosen) {
    return (
      <DeskPage back={{ href: LIST, label: '栏目' }} title="栏目排序">
        <p>只有站点管理员可以调整栏目顺序，请联系本站管理员。</p>
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
          ? { href: up ? `${here}&parent=${up}` : here, label: '上一级' }
          : { href: LIST, label: '栏目' }
      }
      lead={name ? `“${name}”的下级栏目` : '一级栏目，导航按这个顺序显示'}
      title="栏目排序"
    >
      <SiteChoice action={`${LIST}/order`} chosen={chosen} names={names} />
      {channels.length === 0 ? <p>这里还没有栏目。</p> : null}
      {channels.length > 0 ? (
        <SortableList
          endpoint="/api/channels/order"
          items={channels.map((one) => ({ id: one.id, label: one.name, note: one.path }))}
          key={`${chosen} ${parent}`}
          name={name ? `${name}的下级栏目` : '一级栏目'}
        />
      ) : null}
      <Below channels={channels} here={here} />
    </DeskPage>
  )
}

function Below(props: {
  channels: { id: string; name: string; children: number }[]
  here: string
}) {
  const parents = props.channels.filter(({ children }) => children > 0)
  if (parents.length === 0) return null
  return (
    <nav aria-label="下级栏目" className={styles.below}>
      <h2>排列下级栏目</h2>
      <ul>
        {parents.map(({ children, id, name }) => (
          <li key={id}>
            <a href={`${props.here}&parent=${id}`}>
              {name}（{children}）
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
