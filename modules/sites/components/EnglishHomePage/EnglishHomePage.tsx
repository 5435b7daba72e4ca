import { EnglishDay, EnglishRows } from '@/components/ui/EnglishRows/EnglishRows'
import { PictureBox } from '@/components/ui/PictureBox/PictureBox'
import { Section } from '@/components/ui/Section/Section'
import type { ItemView } from '@/components/ui/views'

import styles from './EnglishHomePage.module.css'

export interface EnglishHomePageProps {
  siteName: string
  lists: { title: string; more: string; items: ItemView[] }[]
}

/** The English home page: the newest story large, then every part of the small tree. */
export function EnglishHomePage({ siteName, lists }: EnglishHomePageProps) {
  const [lead] = lists[0]?.items ?? []
  return (
    <>
      <h1 className="vh">{siteName}</h1>
      {lead && <Lead item={lead} />}
      {lists.map(({ items, more, title }, index) => {
        const rest = index === 0 ? items.slice(1) : items
        return (
          rest.length > 0 && (
            <Section key={more} title={title} more={more} moreText="View all">
              <EnglishRows items={rest} />
            </Section>
          )
        )
      })}
    </>
  )
}

function Lead({ item }: { item: ItemView }) {
  return (
    <section className={styles.lead} aria-label="Top story">
      <div>
        <h2>
          <a href={item.href}>{item.title}</a>
        </h2>
        {item.summary && <p className={styles.summary}>{item.summary}</p>}
        {item.publishedAt && <EnglishDay value={item.publishedAt} />}
      </div>
      {item.picture && (
        // Described in Chinese only; beside its headline it decorates.
        <PictureBox picture={{ ...item.picture, alt: '' }} frame="classic" eager sizes="28rem" />
      )}
    </section>
  )
}
