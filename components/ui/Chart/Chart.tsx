import { chartSvg } from './chartSvg'
import type { ChartData } from './chartSvg'
import styles from './Chart.module.css'

/** A small chart drawn on the server, with the same numbers as a table for those who read them. */
export function Chart({ data }: { data: ChartData }) {
  return (
    <figure className={styles.chart}>
      <div aria-hidden="true" dangerouslySetInnerHTML={{ __html: chartSvg(data) }} />
      <details className={styles.numbers}>
        <summary>{data.name}：数据表</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">时间</th>
              <th scope="col">
                {data.name}
                {data.unit && `（${data.unit}）`}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.series.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
