import { qrPath } from './qrPath'
import styles from './QrCode.module.css'

/** A QR code drawn on the server; dark on light in every mode, or no phone reads it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, side } = qrPath(text)
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path className={styles.paper} d={`M0 0h${side}v${side}H0z`} />
      <path className={styles.ink} d={path} />
    </svg>
  )
}
