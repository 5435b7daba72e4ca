/** Type of the node that stands where a picture is missing. */
export const PICTURE_NEEDED = 'picture-needed'

/**
 * How many pictures of a body still wait for their file.
 * @param body a stored state of the editor, or any node of it
 */
export function picturesNeededIn(body: unknown): number {
  if (Array.isArray(body)) return body.reduce<number>((sum, one) => sum + picturesNeededIn(one), 0)
  if (!body || typeof body !== 'object') return 0
  const { children, root, type } = body as { children?: unknown; root?: unknown; type?: unknown }
  return (type === PICTURE_NEEDED ? 1 : 0) + picturesNeededIn(root) + picturesNeededIn(children)
}
