// @ts-check
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ kind: 'vitest' | 'playwright', file: string }} Report */

/**
 * Takes the parsed JSON report of Vitest and gives its tests. A file that could not be loaded has
 * no tests: then the run as a whole counts as one failure. Skipped tests count as neither.
 * @param {{ numPassedTests: number, numFailedTests: number, success: boolean }} report
 * @returns {Count}
 */
export function countVitest(report) {
  const { numFailedTests: failed, numPassedTests: passed, success } = report
  return { passed, failed: success ? failed : Math.max(failed, 1) }
}

/**
 * Takes the parsed JSON report of Playwright and gives its tests; one that passed in a second
 * attempt counts as passed, an error outside of any test as one failure.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report
 * @returns {Count}
 */
export function countPlaywright({ errors, stats }) {
  const failed = errors.length > 0 ? Math.max(stats.unexpected, 1) : stats.unexpected
  return { passed: stats.expected + stats.flaky, failed }
}

/**
 * What one step adds to the sum. A step without a report counts as one; a report that is missing,
 * cut off or all green although the step failed makes the step one failure.
 * @param {Report | undefined} report
 * @param {boolean} succeeded whether the step ended with exit code 0
 * @returns {Count}
 */
export function countStep(report, succeeded) {
  if (report === undefined) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const counted = readReport(report)
  if (counted === null) return { passed: 0, failed: 1 }
  return { passed: counted.passed, failed: Math.max(counted.failed, succeeded ? 0 : 1) }
}

/**
 * @param {Report} report
 * @returns {Count | null}
 */
function readReport({ file, kind }) {
  if (!existsSync(file)) return null
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    return kind === 'vitest' ? countVitest(report) : countPlaywright(report)
  } catch (error) {
    console.error(`测试报告 ${file} 不完整：${error}`)
    return null
  }
}

/**
 * The last line of `npm test`.
 * @param {Count[]} counts
 * @returns {string}
 */
export function summaryLine(counts) {
  const sum = (/** @type {keyof Count} */ key) => counts.reduce((total, c) => total + c[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
