import styles from './SiteChoice.module.css'

interface Props {
  /** Where the choice leads, with `?site=`. */
  action: string
  chosen: string
  names: { id: string; name: string }[]
  /** A language of the admin. */
  language: string
}

const WORDS = {
  en: { show: 'Show', site: 'Site' },
  zh: { show: '查看', site: '站点' },
}

/** Which site a screen is about, for people who work on several; one site needs no question. */
export function SiteChoice({ action, chosen, language, names }: Props) {
  const words = language.startsWith('en') ? WORDS.en : WORDS.zh
  if (names.length < 2) return null
  return (
    <form action={action} className={styles.choice}>
      <label>
        {words.site}{' '}
        <select defaultValue={chosen} name="site">
          {names.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{words.show}</button>
    </form>
  )
}
