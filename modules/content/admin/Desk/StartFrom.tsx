import styles from './Desk.module.css'
import type { wordsIn } from './words'

interface Props {
  templates: readonly { key: string; name: string }[]
  words: ReturnType<typeof wordsIn>
}

/** Below 写稿件: the templates that a new item may start from. */
export function StartFrom({ templates, words }: Props) {
  return (
    <p className={styles.templates}>
      {words.startFrom}
      {templates.map(({ key, name }) => (
        <a
          href={`/admin/collections/articles/create?template=${encodeURIComponent(key)}`}
          key={key}
        >
          {name}
        </a>
      ))}
    </p>
  )
}
