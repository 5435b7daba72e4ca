import { Phrases } from '@/components/ui/Phrases/Phrases'
import type { LinkView } from '@/components/ui/views'

import styles from './Neighbours.module.css'

export interface NeighboursProps {
  previous?: LinkView
  next?: LinkView
}

/** 上一篇, 下一篇. */
export function Neighbours({ previous, next }: NeighboursProps) {
  if (!previous && !next) return null
  return (
    <nav className={styles.neighbours} aria-label="上一篇与下一篇" data-print="none">
      <ul>
        {previous && <Neighbour name="上一篇" rel="prev" link={previous} />}
        {next && <Neighbour name="下一篇" rel="next" link={next} />}
      </ul>
    </nav>
  )
}

function Neighbour({ name, rel, link }: { name: string; rel: string; link: LinkView }) {
  return (
    <li>
      <span className={styles.name}>{name}</span>
      <a href={link.href} rel={rel}>
        <Phrases text={link.text} />
      </a>
    </li>
  )
}
