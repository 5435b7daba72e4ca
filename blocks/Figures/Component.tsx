import { Chart } from '@/components/ui/Chart/Chart'
import type { ChartData } from '@/components/ui/Chart/chartSvg'

import styles from './Figures.module.css'

export interface FiguresView {
  source: string
  figures: ChartData[]
}

/** A few figures: the newest value large, its series drawn below. */
export function Figures({ view: { figures, source } }: { view: FiguresView }) {
  return (
    <>
      <ul className={styles.figures}>
        {figures.map((figure) => (
          <li key={figure.name}>
            <h3 className={styles.name}>{figure.name}</h3>
            <p className={styles.value}>
              {figure.series.at(-1)?.value}
              {figure.unit && <span className={styles.unit}>{figure.unit}</span>}
            </p>
            <Chart data={figure} />
          </li>
        ))}
      </ul>
      <p className={styles.source}>来源：{source}</p>
    </>
  )
}
