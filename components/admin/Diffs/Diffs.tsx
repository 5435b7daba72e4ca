import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
} from '@payloadcms/ui/rsc'
import type { Field, FieldDiffServerProps } from 'payload'

import styles from './Diffs.module.css'
import { wordsOf } from './wordsOf'
import type { Shown } from './wordsOf'

const isWriting = ({ type }: { type: string }): boolean => type === 'text' || type === 'textarea'

/** The field that names what a relationship leads to; ours lead to one collection each. */
function titleKeyOf(field: Field, { payload }: FieldDiffServerProps['req']): string | undefined {
  if (field.type !== 'relationship' || typeof field.relationTo !== 'string') return undefined
  return payload.collections[field.relationTo]?.config.admin.useAsTitle
}

/** A picture before its words: two files may bear the same name. The whole is compared as one thing. */
function thumbnailOf(file: unknown): string {
  const { id, thumbnailURL } = (typeof file === 'object' ? (file ?? {}) : {}) as {
    id?: string
    thumbnailURL?: null | string
  }
  if (!id || !thumbnailURL) return ''
  return `<img alt="" data-enable-match="true" data-id="${id}" src="${encodeURI(thumbnailURL)}">`
}

/**
 * In a comparison of versions: the value of a field in words, where Payload shows keys, ids and `null`. A field
 * that is empty on both sides is no change, though the store knows two ways to be empty.
 */
export function WordsDiff(props: FieldDiffServerProps) {
  const { clientField, comparisonValue, field, i18n, nestingLevel, req, versionValue } = props
  const language = i18n.language.startsWith('en') ? 'en' : 'zh'
  const shown = { ...field, titleKey: titleKeyOf(field, req) } as Shown
  const between = language === 'en' ? ', ' : '、'
  const words = (value: unknown) => wordsOf(shown, value, language).join(between)
  const [from, to] = [words(comparisonValue), words(versionValue)]
  if (from === '' && to === '') return null
  // One paragraph: the box of a comparison cuts the first of several.
  const html = (value: unknown, text: string): string =>
    `<p>${field.type === 'upload' ? thumbnailOf(value) : ''}${escapeDiffHTML(text)}</p>`
  const { From, To } = getHTMLDiffComponents({
    fromHTML: html(comparisonValue, from),
    postProcess: unescapeDiffHTML,
    toHTML: html(versionValue, to),
    tokenizeByCharacter: isWriting(field),
  })
  return (
    <FieldDiffContainer
      className={styles.words}
      From={From}
      i18n={i18n}
      label={{ label: 'label' in clientField ? clientField.label : undefined, locale: undefined }}
      nestingLevel={nestingLevel}
      To={To}
    />
  )
}

/** What no form shows is not compared either. */
export const NoDiff = (): null => null
