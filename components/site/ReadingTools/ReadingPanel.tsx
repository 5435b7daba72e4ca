import { ReaderButton, SpeakWords } from './ReaderButton'
import styles from './ReadingTools.module.css'
import { TextSize } from './TextSize'

/** 无障碍: the bar below the utility line (工信部适老化规范: 文字放大, 背景高对比, 语音阅读, 阅读尺). */
export function ReadingPanel() {
  return (
    <section id="reading" className={styles.panel} aria-label="无障碍阅读" data-print="none">
      <div className={`wrap ${styles.bar}`}>
        <TextSize id="panel-size" />
        <ReaderButton action="contrast" isSwitch>
          高对比
        </ReaderButton>
        <ReaderButton action="ruler" isSwitch>
          阅读尺
        </ReaderButton>
        <ReaderButton action="speak">
          <SpeakWords subject="本页" />
        </ReaderButton>
        <span data-needs="speech">
          <ReaderButton action="stop">停止朗读</ReaderButton>
        </span>
        <ReaderButton action="reset">恢复默认</ReaderButton>
      </div>
    </section>
  )
}
