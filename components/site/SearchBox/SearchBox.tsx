import type { SearchView } from '../views'
import styles from './SearchBox.module.css'

export interface SearchBoxProps {
  search: SearchView
  large?: boolean
  /** Another box on the same page needs an id and a name of its own */
  id?: string
  label?: string
}

/** Search as a plain GET form, the largest control of the page. */
export function SearchBox(props: SearchBoxProps) {
  const { search, large = false, id = 'site-search', label = '搜索本站' } = props
  const hotWords = search.hotWords ?? []
  return (
    <div className={large ? styles.large : undefined} data-print="none">
      <form
        className={styles.form}
        role="search"
        aria-label={label}
        action={search.action ?? '/search'}
        method="get"
      >
        <label className="vh" htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={search.query}
          placeholder={search.placeholder ?? '搜政策、办事、新闻'}
          autoComplete="off"
        />
        <button type="submit">搜索</button>
      </form>
      {large && hotWords.length > 0 && (
        <div className={styles.hot}>
          <span className={styles.hotName}>常搜</span>
          <ul>
            {hotWords.map((word) => (
              <li key={word.href}>
                <a href={word.href}>{word.text}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
