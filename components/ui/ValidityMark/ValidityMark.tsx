import { cx } from '../cx'
import type { Validity } from '../views'
import { VALIDITY_WORDS } from './validity'
import styles from './ValidityMark.module.css'

/** 有效性 with a word and a mark (standards 1.5: changed and repealed files carry a visible mark). */
export function ValidityMark({ validity }: { validity: Validity }) {
  return <span className={cx(styles.mark, styles[validity])}>{VALIDITY_WORDS[validity]}</span>
}
