const STEPS = ['B', 'KB', 'MB', 'GB'] as const

/**
 * The size of a file for people.
 *
 * @param bytes whole bytes, 0 or more
 * @returns such as `86 KB` or `1.2 MB` (1,024 to a step; one decimal below ten)
 */
export function formatFileSize(bytes: number): string {
  let value = bytes
  let step = 0
  while (value >= 1024 && step < STEPS.length - 1) {
    value /= 1024
    step += 1
  }
  const digits = step === 0 || value >= 10 ? 0 : 1
  return `${value.toFixed(digits)} ${STEPS[step]}`
}
