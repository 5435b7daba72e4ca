import type { BulkAnswer, BulkResult } from '../../model/bulk'
import styles from './ListTools.module.css'

const words = (dry: boolean): Record<BulkResult['outcome'], string> => ({
  done: dry ? '可以办' : '已办',
  refused: '不能办',
  same: '无需办',
})

/** What a bulk action did, or would do, item by item; refusals say why. */
export function BulkResults({ answer }: { answer: BulkAnswer }) {
  const { done, dry, refused, results, same } = answer
  const outcome = words(dry)
  const order = { done: 2, refused: 0, same: 1 }
  const sorted = [...results].sort((a, b) => order[a.outcome] - order[b.outcome])
  return (
    <div aria-live="polite">
      <p className={styles.sum}>
        {dry ? '试算：' : '办理结果：'}
        {outcome.done} {done} 篇{same > 0 ? `，无需办 ${same} 篇` : ''}
        {refused > 0 ? `，不能办 ${refused} 篇` : ''}
        {dry ? '。还没有改动任何稿件。' : '。'}
      </p>
      <ul className={styles.results}>
        {sorted.map((result) => (
          <li key={result.id}>
            <span className={result.outcome === 'refused' ? styles.refused : styles.outcome}>
              {outcome[result.outcome]}
            </span>
            <span>
              {result.title || '（您无权查看的稿件）'}
              {result.sentence ? `：${result.sentence}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
