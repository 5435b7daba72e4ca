import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
} from '@payloadcms/ui/rsc'
import type { FieldDiffServerProps } from 'payload'

import { wordsOf } from './wordsOf'
import type { Shown } from './wordsOf'

/** In a comparison of versions: the value of a field in words, where Payload shows keys and `null`. */
export function WordsDiff(props: FieldDiffServerProps) {
  const { clientField, comparisonValue, field, i18n, nestingLevel, versionValue } = props
  const language = i18n.language.startsWith('en') ? 'en' : 'zh'
  // One paragraph: the box of a comparison cuts the first of several.
  const html = (value: unknown): string =>
    `<p>${escapeDiffHTML(wordsOf(field as Shown, value, language).join('、'))}</p>`
  const { From, To } = getHTMLDiffComponents({
    fromHTML: html(comparisonValue),
    postProcess: unescapeDiffHTML,
    toHTML: html(versionValue),
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
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
