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
