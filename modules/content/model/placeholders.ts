/** A place that a template leaves to be filled in, e.g. `【填写：姓名】`. */
const PLACE = /【填写[：:][^【】]*】/g

/** Places that one sentence names; the others are counted. */
const NAMED = 5

/**
 * The places of a template that nobody filled in, each once, in reading order.
 * @param parts plain texts and stored states of the editor
 */
export function placeholdersIn(...parts: unknown[]): string[] {
  return [...new Set(parts.flatMap((part) => textOf(part).match(PLACE) ?? []))]
}

/**
 * Whether an item may be published as far as its template is concerned.
 * @returns null when every place is filled in, else one Chinese sentence that names those left
 */
export function checkPlaceholders(...parts: unknown[]): null | string {
  const left = placeholdersIn(...parts)
  if (left.length === 0) return null
  const named = left.slice(0, NAMED).join('、')
  const rest = left.length > NAMED ? `等 ${left.length} 处` : ''
  return `稿件里还有没填写的内容：${named}${rest}，请填好或删去后再发布。`
}

/** Text of a state; the pieces of one paragraph, which marks may cut, are joined again. */
function textOf(node: unknown): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return node.map(textOf).join('')
  if (!node || typeof node !== 'object') return ''
  const { children, root, text } = node as Record<string, unknown>
  if (typeof text === 'string') return text
  return `${textOf(root)}${textOf(children)}\n`
}

/** Whether nothing stands in a text: no words, no file, no table. */
export function isEmptyBody(body: unknown): boolean {
  const { root } = (body ?? {}) as { root?: { children?: { children?: unknown[] }[] } }
  return (root?.children ?? []).every(({ children }) => children?.length === 0)
}
