import { Phrases } from '../Phrases/Phrases'
import { Time } from '../Time/Time'
import { ValidityMark } from '../ValidityMark/ValidityMark'
import { cx } from '../cx'
import type { ItemView, Validity } from '../views'
import styles from './PolicyRows.module.css'

const OUT_OF_FORCE: (Validity | undefined)[] = ['expired', 'repealed']

/** The register of policy documents: 标题, 文号, 成文日期, 有效性, 解读 (portal blueprint, standards 1.6). */
export function PolicyRows({ items }: { items: ItemView[] }) {
  if (items.length === 0) return null
  return (
    <>
      <p className={cx(styles.row, styles.head)} aria-hidden="true">
        <span>标题</span>
        <span>文号</span>
        <span>成文日期</span>
        <span>有效性</span>
        <span>解读</span>
      </p>
      <ul className={styles.register}>
        {items.map((item) => (
          <PolicyRow key={item.id} item={item} />
        ))}
      </ul>
    </>
  )
}

function PolicyRow({ item }: { item: ItemView }) {
  const { documentNumber, writtenOn, validity, interpretations = [] } = item.policy ?? {}
  return (
    <li className={styles.row}>
      <a
        className={cx(styles.title, OUT_OF_FORCE.includes(validity) && styles.off)}
        href={item.href}
      >
        <Phrases text={item.title} />
      </a>
      <span className={styles.number}>
        {documentNumber && <span className="vh">文号：</span>}
        {documentNumber}
      </span>
      <span className={styles.date}>
        {writtenOn && <span className="vh">成文日期：</span>}
        {writtenOn && <Time value={writtenOn} format="day" />}
      </span>
      <span className={styles.validity}>
        {validity && <span className="vh">有效性：</span>}
        {validity && <ValidityMark validity={validity} />}
      </span>
      <span className={styles.links}>
        {interpretations.map((link) => (
          <a key={link.href} href={link.href}>
            {link.text}
            <span className="vh">：{item.title}</span>
          </a>
        ))}
      </span>
    </li>
  )
}
