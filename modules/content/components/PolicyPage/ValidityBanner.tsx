import { Notice } from '@/components/ui/Notice/Notice'

import type { PolicyView } from '../views'
import styles from './ValidityBanner.module.css'

const SENTENCES = {
  amended: '本文件部分内容已修改，请以修改后的规定为准。',
  expired: '本文件已失效，不再作为行政管理的依据，内容仅供查阅。',
  repealed: '本文件已废止，不再作为行政管理的依据，内容仅供查阅。',
} as const

/** Tells at the head that a document is changed, expired or repealed (standards 1.5). */
export function ValidityBanner({ policy }: { policy: PolicyView }) {
  if (!policy.validity || policy.validity === 'valid') return null
  return (
    <div className={styles.banner}>
      <Notice tone="warning">
        <p>
          <b>{SENTENCES[policy.validity]}</b>
        </p>
        {policy.supersededBy && (
          <p>
            现行规定：
            <a className="link" href={policy.supersededBy.href}>
              {policy.supersededBy.text}
            </a>
          </p>
        )}
      </Notice>
    </div>
  )
}
