import type { LinkView } from '@/components/ui/views'

import styles from './DistrictMap.module.css'
import { DISTRICT_TILES } from './tiles'

/** The districts as tiles where they lie; on a phone the same links in columns. */
export function DistrictMap({ view: { districts } }: { view: { districts: LinkView[] } }) {
  return (
    <ul className={styles.map}>
      {districts.map((district) => (
        <li key={district.href} className={placeOf(district.text)}>
          <a href={district.href}>{district.text}</a>
        </li>
      ))}
    </ul>
  )
}

/** The tile of a district by the place in its short name; unknown ones flow in where there is room. */
function placeOf(name: string) {
  const tile = Object.entries(DISTRICT_TILES).find(([place]) => name.includes(place))?.[1]
  return tile ? `${styles[`column${tile[0]}`]} ${styles[`row${tile[1]}`]}` : undefined
}
