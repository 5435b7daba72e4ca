/** Numbers as a person reads them, each beside its bar. */

/** The value below which a share of the numbers lies (nearest rank); NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** A line of the report. `passed` null: there is no bar, the number is for information. */
export interface Line {
  what: string
  value: string
  bar: string
  passed: boolean | null
}

/** A line whose number must not be above its bar. */
export function atMost(what: string, value: number, bar: number, unit: string): Line {
  return { bar: `≤ ${bar}${unit}`, passed: value <= bar, value: `${round(value)}${unit}`, what }
}

/** A line whose number must not be below its bar. */
export function atLeast(what: string, value: number, bar: number, unit: string): Line {
  return { bar: `≥ ${bar}${unit}`, passed: value >= bar, value: `${round(value)}${unit}`, what }
}

/** A number without a bar. */
export function only(what: string, value: string): Line {
  return { bar: '', passed: null, value, what }
}

/** Three digits that say something. */
export function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

/** Prints a titled part of the report. */
export function print(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`)
  const width = Math.max(0, ...lines.map(({ what }) => what.length))
  for (const { bar, passed, value, what } of lines) {
    const mark = passed === null ? '·' : passed ? '✓' : '✗'
    console.log(`${mark} ${what.padEnd(width)}  ${value.padStart(14)}  ${bar}`)
  }
}
