import type { BulkAnswer, BulkResult } from '../../model/bulk'
import styles from './ListTools.module.css'
import type { wordsIn } from './words'

interface Props {
  answer: BulkAnswer
  words: ReturnType<typeof wordsIn>
}

/** What a bulk action did, or would do, item by item; refusals say why. */
export function BulkResults({ answer, words }: Props) {
  const { done, dry, refused, results, same } = answer
  const { possible, ...outcomes } = words.outcomes
  const outcome: Record<BulkResult['outcome'], string> = {
    ...outcomes,
    ...(dry ? { done: possible } : {}),
  }
  const parts = [
    words.items(outcome.done, done),
    ...(same > 0 ? [words.items(outcome.same, same)] : []),
    ...(refused > 0 ? [words.items(outcome.refused, refused)] : []),
  ]
  const order = { done: 2, refused: 0, same: 1 }
  const sorted = [...results].sort((a, b) => order[a.outcome] - order[b.outcome])
  return (
    <div aria-live="polite">
      <p className={styles.sum}>
        {dry ? words.dryOf : words.doneOf}
        {parts.join(words.separator)}
        {dry ? words.dryEnd : words.end}
      </p>
      <ul className={styles.results}>
        {sorted.map((result) => (
          <li key={result.id}>
            <span className={result.outcome === 'refused' ? styles.refused : styles.outcome}>
              {outcome[result.outcome]}
            </span>
            <span>
              {result.title || words.hidden}
              {result.sentence ? words.reason(result.sentence) : ''}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
