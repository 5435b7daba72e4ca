'use client'

import {
  FieldError,
  SelectInput,
  useConfig,
  useField,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { TextFieldClientComponent } from 'payload'

import { useTemplateBlocks } from './useTemplateBlocks'

const WORDS = {
  en: {
    gone: 'The template has no such block any more; this difference does nothing. Choose another or remove it.',
    label: 'Block of the template',
  },
  zh: {
    gone: '模板里已经没有这一块，这条不同之处不再起作用；请改选一块，或删去这一条。',
    label: '模板的哪一块',
  },
}

/** Which block of the template a difference is about: chosen by name, kept by id, so that no reordering moves it. */
export const TemplateBlock: TextFieldClientComponent = ({ path }) => {
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const { setValue, showError, value } = useField<string>({ potentiallyStalePath: path })
  const template = useFormFields(([fields]) => fields['template']?.value)
  const blocks = useTemplateBlocks(typeof template === 'string' ? template : null)
  const words = i18n.language.startsWith('en') ? WORDS.en : WORDS.zh
  const field = getEntityConfig({ collectionSlug: 'page-templates' })?.fields.find(
    (one) => 'name' in one && one.name === 'blocks',
  )
  const kinds = field?.type === 'blocks' ? field.blocks : []
  const options = (blocks ?? []).map(({ blockType, id, title }, index) => {
    const kind = kinds.find(({ slug }) => slug === blockType)?.labels?.singular
    const name = [title, kind && getTranslation(kind, i18n)].filter(Boolean).join(' · ')
    return { label: `${index + 1}. ${name}`, value: id }
  })
  const gone = Boolean(value) && blocks !== null && !options.some((one) => one.value === value)
  return (
    <div className="field-type">
      <FieldError message={words.label} path={path} showError={showError} />
      <SelectInput
        isClearable={false}
        label={words.label}
        name={path}
        onChange={(chosen) => setValue(Array.isArray(chosen) ? null : chosen?.value)}
        options={options}
        path={path}
        required
        value={gone ? '' : value}
      />
      {gone && <p role="status">{words.gone}</p>}
    </div>
  )
}
