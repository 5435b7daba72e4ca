import { cx } from '../cx'
import type { PictureView } from '../views'
import styles from './PictureBox.module.css'

export interface PictureBoxProps {
  picture: PictureView
  /** Fixed frame for lists; without it the picture keeps its own proportions */
  frame?: 'wide' | 'classic'
  /** The first picture of a page is fetched at once, the others when they come near */
  eager?: boolean
  sizes?: string
}

/** A picture with its size set, so that the page does not move while it loads. */
export function PictureBox({ picture, frame, eager = false, sizes }: PictureBoxProps) {
  return (
    <span className={cx(styles.box, frame && styles[frame])}>
      <img
        src={picture.src}
        srcSet={picture.srcSet}
        sizes={picture.srcSet ? (sizes ?? '(max-width: 45em) 100vw, 45rem') : undefined}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
        fetchPriority={eager ? 'high' : undefined}
      />
    </span>
  )
}
