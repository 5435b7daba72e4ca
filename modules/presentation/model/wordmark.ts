/** A name drawn as one path; the box is `0 0 width height` in its own units. */
export interface Wordmark {
  name: string
  path: string
  width: number
  height: number
}

/** The name of a site as it is stored: drawn in Simplified and, for 繁體, in Traditional characters. */
export interface StoredWordmark extends Wordmark {
  /** null where the face lacks a character */
  traditional: Wordmark | null
}

const isWordmark = (value: unknown): value is Wordmark =>
  typeof value === 'object' && value !== null && 'path' in value && 'width' in value

/**
 * @param stored `sites.wordmark`; sites made before names were drawn have none
 * @param traditional whether the page is of the 繁體 edition
 * @returns the drawing for the edition; null when the name stands as text
 */
export function wordmarkFor(stored: unknown, traditional: boolean): Wordmark | null {
  if (!isWordmark(stored)) return null
  if (!traditional) {
    const { height, name, path, width } = stored
    return { height, name, path, width }
  }
  const drawn = 'traditional' in stored ? stored.traditional : null
  return isWordmark(drawn) ? drawn : null
}
