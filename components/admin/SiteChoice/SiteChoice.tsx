import styles from './SiteChoice.module.css'

interface Props {
  /** Where the choice leads, with `?site=`. */
  action: string
  chosen: string
  names: { id: string; name: string }[]
}

/** Which site a screen is about, for people who work on several; one site needs no question. */
export function SiteChoice({ action, chosen, names }: Props) {
  if (names.length < 2) return null
  return (
    <form action={action} className={styles.choice}>
      <label>
        站点{' '}
        <select defaultValue={chosen} name="site">
          {names.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">查看</button>
    </form>
  )
}
