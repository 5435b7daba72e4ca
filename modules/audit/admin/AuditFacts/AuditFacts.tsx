import { getTranslation } from '@payloadcms/translations'
import type { I18nClient } from '@payloadcms/translations'
import type { Field, SanitizedCollectionConfig, UIFieldServerProps } from 'payload'
import type { ReactNode } from 'react'

import { asUser } from '@/lib/as'

import { auditSubjectLabels, ownFieldLabels } from '../../model'

const WORDS = {
  en: {
    fields: 'Changed fields',
    more: (count: number) => `, and ${count} that the program keeps`,
    none: '(none)',
    platform: 'Platform',
    separator: ', ',
    site: 'Site',
    subject: 'Collection',
  },
  zh: {
    fields: '改动的项目',
    more: (count: number) => `，及程序自记的 ${count} 项`,
    none: '（无）',
    platform: '平台',
    separator: '、',
    site: '站点',
    subject: '类别',
  },
}

/** A fact of the log as text below its label; nothing of it can be edited. */
function Fact({ children, label }: { children: ReactNode; label: string }) {
  return (
    <div className="field-type">
      <span className="field-label">{label}</span>
      <div style={{ overflowWrap: 'anywhere' }}>{children}</div>
    </div>
  )
}

const labelIn = (field: Field): unknown => ('label' in field ? field.label : null)

/** Names of fields by their key, in groups and tabs too, as far as the collection says them. */
function labelsOf(config: SanitizedCollectionConfig | undefined, i18n: I18nClient) {
  const found = new Map<string, string>()
  for (const field of config?.flattenedFields ?? []) {
    const label = labelIn(field as Field)
    if (label) found.set(field.name, String(getTranslation(label as string, i18n)))
  }
  return found
}

/** 改动的项目: the names of the changed fields in the words of their form. */
export function ChangedFields({ data, i18n, payload }: UIFieldServerProps) {
  const names = Array.isArray(data?.['fields']) ? (data['fields'] as unknown[]).map(String) : []
  const config = payload.collections[String(data?.['subject']) as 'articles']?.config
  const labels = labelsOf(config, i18n)
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const words = names.map((name) => ownFieldLabels[name]?.[language] ?? labels.get(name) ?? null)
  const known = [...new Set(words.filter((word) => word !== null))]
  const others = words.filter((word) => word === null).length
  const { fields: label, more, none, separator } = WORDS[language]
  return (
    <Fact label={label}>
      {known.length > 0 ? known.join(separator) : none}
      {others > 0 && known.length > 0 ? more(others) : ''}
    </Fact>
  )
}

/** 类别: the collection of the subject in words. */
export function Subject({ data, i18n }: UIFieldServerProps) {
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const subject = String(data?.['subject'] ?? '')
  return (
    <Fact label={WORDS[language].subject}>
      {auditSubjectLabels[subject]?.[language] ?? subject}
    </Fact>
  )
}

/** 站点: the name of the site, for those who may see it. */
export async function SiteOfChange({ data, i18n, payload, req }: UIFieldServerProps) {
  const id = data?.['site'] as unknown
  const site =
    typeof id === 'string' && id
      ? await payload.findByID({
          id,
          collection: 'sites',
          depth: 0,
          disableErrors: true,
          select: { name: true },
          ...asUser(req),
        })
      : null
  const words = WORDS[i18n.language === 'en' ? 'en' : 'zh']
  return <Fact label={words.site}>{site?.name ?? words.platform}</Fact>
}
