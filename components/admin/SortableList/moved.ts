/**
 * A list with one element at another place.
 * @returns the same list when the step leads out of it or nowhere
 */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const same = list as T[]
  const element = list[from]
  if (element === undefined || from === to || to < 0 || to >= list.length) return same
  const others = list.filter((_, index) => index !== from)
  return [...others.slice(0, to), element, ...others.slice(to)]
}
