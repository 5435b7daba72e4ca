import { Downloads } from '@/components/ui/Downloads/Downloads'
import type { DownloadView } from '@/components/ui/views'

import styles from './Attachments.module.css'

/** 附件, with their number. */
export function Attachments({ files }: { files: DownloadView[] }) {
  if (files.length === 0) return null
  return (
    <section className={styles.attachments} aria-labelledby="attachments">
      <h2 id="attachments" className={styles.title}>
        附件（{files.length}）
      </h2>
      <Downloads files={files} />
    </section>
  )
}
