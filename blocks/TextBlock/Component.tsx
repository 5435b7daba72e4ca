import styles from './TextBlock.module.css'

/** Paragraphs in the measure of an article. */
export function TextBlock({ view }: { view: { paragraphs: string[] } }) {
  return (
    <div className={styles.text}>
      {view.paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  )
}
