/**
 * Joins class names and leaves out what is switched off or missing.
 *
 * @param names class names, `false` or `undefined`
 * @returns one class attribute, or `undefined` when nothing is left
 */
export function cx(...names: (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined
}
