import { formatFileSize } from '@/lib/fileSize'

import { Tag } from '../Tag/Tag'
import type { DownloadView } from '../views'
import { fileFacts } from './fileFacts'
import styles from './Downloads.module.css'

/** Files with their type and size in the words of the link (portal.md section 1). */
export function Downloads({ english, files }: { files: DownloadView[]; english?: boolean }) {
  if (files.length === 0) return null
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.href}>
          <Tag text={file.type} tone="quiet" />
          <span>
            <a className="link" href={file.href}>
              {file.name}
              <span className="vh">{fileFacts(file, english)}</span>
            </a>
          </span>
          <span className={styles.size} aria-hidden="true">
            {file.size !== undefined && formatFileSize(file.size, english)}
          </span>
        </li>
      ))}
    </ul>
  )
}
