/** A repeatable source of choices: the same seed text gives the same sequence on every machine. */
export type Random = {
  /** A number in [0, 1). */
  next: () => number
  /** A whole number from `min` to `max`, both included. */
  int: (min: number, max: number) => number
  /** One element; throws on an empty list. */
  pick: <T>(items: readonly T[]) => T
  /** `count` different elements (or all of them) in random order. */
  sample: <T>(items: readonly T[], count: number) => T[]
}

/** FNV-1a, 32 bit: spreads short, similar texts over the whole range. */
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (const char of text) {
    value ^= char.codePointAt(0) ?? 0
    value = Math.imul(value, 0x01000193)
  }
  return value >>> 0
}

/** Mulberry32 seeded from a text. */
export const randomFrom = (seed: string): Random => {
  let state = hash(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)]
    if (item === undefined) throw new Error('Cannot pick from an empty list')
    return item
  }
  const sample = <T>(items: readonly T[], count: number): T[] => {
    const rest = [...items]
    return Array.from({ length: Math.min(count, rest.length) }, () => {
      return rest.splice(int(0, rest.length - 1), 1)
    }).flat()
  }
  return { next, int, pick, sample }
}
