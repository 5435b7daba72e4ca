/** A name drawn as one path; the box is `0 0 width height` in its own units. */
export interface Wordmark {
  name: string
  path: string
  width: number
  height: number
}

/** Whether a stored value is a drawn name; sites made before they were drawn have none. */
export const isWordmark = (value: unknown): value is Wordmark =>
  typeof value === 'object' && value !== null && 'path' in value && 'width' in value
