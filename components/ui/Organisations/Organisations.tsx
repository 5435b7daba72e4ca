import type { ItemView } from '../views'
import styles from './Organisations.module.css'

/** 机构: name, duties, address, telephone and hours. */
export function Organisations({ items }: { items: ItemView[] }) {
  if (items.length === 0) return null
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id}>
          <a className={styles.name} href={item.href}>
            {item.title}
          </a>
          {item.organisation?.duties && <p>{item.organisation.duties}</p>}
          <p className={styles.facts}>
            {item.organisation?.address && <span>地址：{item.organisation.address}</span>}
            {item.organisation?.telephone && <span>电话：{item.organisation.telephone}</span>}
            {item.organisation?.officeHours && (
              <span>办公时间：{item.organisation.officeHours}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
