import { Downloads } from '@/components/ui/Downloads/Downloads'
import { PictureBox } from '@/components/ui/PictureBox/PictureBox'
import type { DownloadView } from '@/components/ui/views'

import styles from './RichText.module.css'
import type { BodyPictureView } from './converters'

/** A picture in the text, never wider than it is, with its line; a long one in slices. */
export function BodyPicture({ picture }: { picture: BodyPictureView }) {
  const small = picture.width < 480
  return (
    <figure className={small ? styles.small : undefined}>
      {(picture.slices ?? [picture]).map((part) => (
        <PictureBox key={part.src} picture={part} />
      ))}
      {picture.caption && <figcaption>{picture.caption}</figcaption>}
    </figure>
  )
}

/** A file put into the text. */
export function BodyFile({ english, file }: { file: DownloadView; english: boolean }) {
  return (
    <div className={styles.file}>
      <Downloads files={[file]} english={english} />
    </div>
  )
}
