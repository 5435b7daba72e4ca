const UNITS = ['KB', 'MB', 'GB', 'TB'] as const

/**
 * The size of a file as people read it, the same beside a download and in the sentence of a refusal.
 *
 * @param bytes whole bytes, 0 or more
 * @param english says `bytes`
 * @returns such as `512 字节`, `86 KB`, `2.5 MB` or `2 GB` (1,024 to a step; from MB on one decimal below
 *   a hundred, none that is zero)
 */
export function formatFileSize(bytes: number, english = false): string {
  if (bytes < 1024) return `${bytes} ${english ? 'bytes' : '字节'}`
  let value = bytes
  let unit: (typeof UNITS)[number] = 'KB'
  for (const next of UNITS) {
    value /= 1024
    unit = next
    if (Math.round(value * 10) / 10 < 1024) break
  }
  const digits = unit === 'KB' || value >= 100 ? 0 : 1
  return `${Number(value.toFixed(digits))} ${unit}`
}
