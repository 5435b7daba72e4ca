/** Whether a link may stand in content: http(s), or an address of the own site. */
export function isWebAddress(value: string): boolean {
  if (value.startsWith('/') && !value.startsWith('//')) return true
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol)
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** Cuts a text at a length in characters, with an ellipsis when something was cut. */
export function shorten(text: string, length: number): string {
  const chars = [...text.trim()]
  return chars.length <= length ? chars.join('') : `${chars.slice(0, length - 1).join('')}…`
}
