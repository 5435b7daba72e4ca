import { ReaderButton, SpeakWords } from './ReaderButton'
import styles from './ReadingTools.module.css'
import { TextSize } from './TextSize'

/** 本页工具 in the margin of an item: text size, reading aloud, printing. */
export function ReadingTools() {
  return (
    <section className={styles.tools} aria-label="本页工具" data-print="none">
      <TextSize id="size" />
      <ul className={styles.actions}>
        <li data-needs="script">
          <ReaderButton action="print">打印本页</ReaderButton>
        </li>
        <li data-needs="voice">
          <ReaderButton action="speak">
            <SpeakWords subject="全文" />
          </ReaderButton>
        </li>
        <li data-needs="speech">
          <ReaderButton action="stop">停止朗读</ReaderButton>
        </li>
      </ul>
    </section>
  )
}
