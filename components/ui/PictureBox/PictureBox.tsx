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

/**
 * A picture with its size set, so that the page does not move while it loads. The WebP stands in a source of
 * its own: phones that know `srcset` but no WebP (iOS before 14) would else show nothing.
 */
export function PictureBox({ picture, frame, eager = false, sizes }: PictureBoxProps) {
  return (
    <picture className={cx(styles.box, frame && styles[frame])}>
      {picture.srcSet && (
        <source
          type="image/webp"
          srcSet={picture.srcSet}
          sizes={sizes ?? '(max-width: 45em) 100vw, 45rem'}
        />
      )}
      <img
        src={picture.src}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
        fetchPriority={eager ? 'high' : undefined}
      />
    </picture>
  )
}
