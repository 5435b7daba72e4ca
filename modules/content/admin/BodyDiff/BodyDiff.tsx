import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc'
import type { FieldDiffServerProps, RichTextField, RichTextFieldClient } from 'payload'

import styles from './BodyDiff.module.css'
import { readableBody } from './readableBody'

type Props = FieldDiffServerProps<RichTextField, RichTextFieldClient>

/** In a comparison of versions: a text as Payload compares it, with its label and its files in words. */
export function BodyDiff(props: Props) {
  const language = props.i18n.language.startsWith('en') ? 'en' : 'zh'
  return (
    <div className={styles.body}>
      <LexicalDiffComponent
        {...props}
        comparisonValue={readableBody(props.comparisonValue, language)}
        field={{ ...props.field, label: props.clientField.label } as never}
        versionValue={readableBody(props.versionValue, language)}
      />
    </div>
  )
}
