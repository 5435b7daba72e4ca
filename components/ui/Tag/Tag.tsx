import { cx } from '../cx'
import styles from './Tag.module.css'

export interface TagProps {
  text: string
  tone?: 'brand' | 'quiet'
}

/** A short word in a thin frame: 置顶, PDF, 征集中. */
export function Tag({ text, tone = 'brand' }: TagProps) {
  return <span className={cx(styles.tag, tone === 'quiet' && styles.quiet)}>{text}</span>
}
