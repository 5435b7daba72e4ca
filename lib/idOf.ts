/**
 * The id of a relationship value, whether or not it was populated.
 * @returns null when the value is empty
 */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (value && typeof value === 'object' && 'id' in value && typeof value.id === 'string') {
    return value.id
  }
  return null
}

/** Ids of a list of relationship values, empty ones left out. */
export function idsOf(values: readonly unknown[] | null | undefined): string[] {
  return (values ?? []).flatMap((value) => idOf(value) ?? [])
}
