import { QrCode } from '../../ui/QrCode/QrCode'
import { cx } from '../../ui/cx'
import { ReaderButton } from '../ReadingTools/ReaderButton'
import styles from './SharePart.module.css'

export interface SharePartProps {
  /** Absolute canonical address of the page */
  url: string
  english?: boolean
  /** 长者版: large, with the look of its other buttons */
  large?: boolean
}

const WORDS = {
  en: {
    address: 'Address of this page',
    code: 'QR code with the address of this page',
    copied: 'Copied',
    copy: 'Copy',
    scan: 'Scan to open this page on a phone.',
    share: 'Share this page',
  },
  zh: {
    address: '本页网址',
    code: '本页网址的二维码',
    copied: '已复制',
    copy: '复制',
    scan: '用手机扫一扫，打开或转发本页。',
    share: '分享本页',
  },
}

/** Sharing by address and QR code: drawn on the server, asking nobody. */
export function SharePart({ english = false, large = false, url }: SharePartProps) {
  const words = WORDS[english ? 'en' : 'zh']
  return (
    <details className={cx(styles.share, large && styles.large)} data-print="none">
      <summary>{words.share}</summary>
      <label htmlFor="share-address">{words.address}</label>
      <span className={styles.box}>
        <input id="share-address" type="text" value={url} readOnly />
        <ReaderButton action="copy">{words.copy}</ReaderButton>
      </span>
      <p className={styles.done} role="status">
        <span data-copied="" hidden>
          {words.copied}
        </span>
      </p>
      <QrCode text={url} label={words.code} />
      <p className={styles.scan}>{words.scan}</p>
    </details>
  )
}

/** The way back from paper to the page; stands on the printed sheet alone. */
export function PrintedAddress({ url }: { url: string }) {
  return (
    <div className={styles.printed} aria-hidden="true">
      <QrCode text={url} label={WORDS.zh.code} />
      <p>{url}</p>
    </div>
  )
}
