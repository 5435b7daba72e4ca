import { formatFileSize } from '@/lib/fileSize'

import { Tag } from '../Tag/Tag'
import type { DownloadView } from '../views'
import styles from './Downloads.module.css'

/** Files with their type and size in the words of the link (portal.md section 1). */
export function Downloads({ files }: { files: DownloadView[] }) {
  if (files.length === 0) return null
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.href}>
          <Tag text={file.type} tone="quiet" />
          <span>
            <a className="link" href={file.href}>
              {file.name}
              <span className="vh">
                （{file.type}
                {file.size !== undefined && `，${formatFileSize(file.size)}`}）
              </span>
            </a>
          </span>
          <span className={styles.size} aria-hidden="true">
            {file.size !== undefined && formatFileSize(file.size)}
          </span>
        </li>
      ))}
    </ul>
  )
}
