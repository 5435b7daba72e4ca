import styles from './ReadingTools.module.css'

const SIZES = [
  ['normal', '标准'],
  ['large', '大'],
  ['largest', '特大'],
] as const

/** 字号: radio inputs, which browsers that know `:has` follow without script; with script they are remembered. */
export function TextSize({ id }: { id: string }) {
  return (
    <fieldset className={styles.size}>
      <legend>字号</legend>
      <span className={styles.steps}>
        {SIZES.map(([value, text]) => (
          <span key={value}>
            <input
              type="radio"
              name={id}
              id={`${id}-${value}`}
              value={value}
              data-reader-size=""
              defaultChecked={value === 'normal'}
            />
            <label htmlFor={`${id}-${value}`}>{text}</label>
          </span>
        ))}
      </span>
    </fieldset>
  )
}
