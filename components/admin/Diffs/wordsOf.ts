/** What must be known of a field to write its value in words. */
export interface Shown {
  type: string
  options?: readonly (string | { label: unknown; value: string })[]
}

const YES = { en: ['No', 'Yes'], zh: ['否', '是'] } as const

/** A label in a language: text, both languages, or a function of them (config/labels). */
function labelIn(label: unknown, language: 'en' | 'zh'): null | string {
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
export function wordsOf(field: Shown, value: unknown, language: 'en' | 'zh'): string[] {
  if (field.type === 'checkbox') return [YES[language][value === true ? 1 : 0]]
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((one) => {
    if (one === null || one === undefined || one === '') return []
    if (field.type === 'upload') return [nameOf(one)]
    const option = field.options?.find(
      (choice) => typeof choice !== 'string' && choice.value === one,
    )
    const label = typeof option === 'object' ? labelIn(option.label, language) : null
    return [label ?? String(one as number | string)]
  })
}

/** The name a file was given by people; the one in the store says nothing. */
function nameOf(file: unknown): string {
  const { alt, originalName } = (typeof file === 'object' ? file : {}) as Record<string, unknown>
  const name = typeof originalName === 'string' && originalName ? originalName : '—'
  return typeof alt === 'string' && alt ? `${name}（${alt}）` : name
}
