import { formatMinute } from '@/lib/dates'

/** What must be known of a field to write its value in words. */
export interface Shown {
  type: string
  options?: readonly (string | { label: unknown; value: string })[]
  /** For what refers to another document: the field that names it to people. */
  titleKey?: string
}

type Language = 'en' | 'zh'

const YES = { en: ['No', 'Yes'], zh: ['否', '是'] } as const
const GONE = { en: '(deleted, or not yours to read)', zh: '（已删除，或您无权查看）' }

/** A label in a language: text, both languages, or a function of them (config/labels). */
function labelIn(label: unknown, language: Language): null | string {
  if (typeof label === 'string') return label
  if (typeof label === 'function') {
    return labelIn((label as (args: unknown) => unknown)({ i18n: { language } }), language)
  }
  const { en, zh } = (label ?? {}) as { en?: unknown; zh?: unknown }
  const text = language === 'en' ? (en ?? zh) : zh
  return typeof text === 'string' ? text : null
}

/**
 * A stored value in the words of its form, as a comparison of versions shows it.
 * @returns one text for each value; none where nothing is stored, and never a key of the program
 */
export function wordsOf(field: Shown, value: unknown, language: Language): string[] {
  if (field.type === 'checkbox') return [YES[language][value === true ? 1 : 0]]
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((one) => {
    if (one === null || one === undefined || one === '') return []
    if (field.type === 'date') return [formatMinute(new Date(one as Date | string).toISOString())]
    if (field.type === 'upload') return [fileWords(one, language)]
    if (field.type === 'relationship') return [titleWords(one, field.titleKey, language)]
    const option = field.options?.find(
      (choice) => typeof choice !== 'string' && choice.value === one,
    )
    const label = typeof option === 'object' ? labelIn(option.label, language) : null
    return [label ?? String(one as number | string)]
  })
}

function titleWords(doc: unknown, key: string | undefined, language: Language): string {
  const title = typeof doc === 'object' && key ? (doc as Record<string, unknown>)[key] : null
  return typeof title === 'string' && title ? title : GONE[language]
}

/**
 * The name a file was given by people and what it shows; the name in the store says nothing.
 * @param file as it was read; its id alone when it could not be
 */
export function fileWords(file: unknown, language: Language): string {
  if (typeof file !== 'object' || file === null) return GONE[language]
  const { alt, originalName } = file as Record<string, unknown>
  const name = typeof originalName === 'string' && originalName ? originalName : '—'
  if (typeof alt !== 'string' || !alt) return name
  return language === 'en' ? `${name} (${alt})` : `${name}（${alt}）`
}
