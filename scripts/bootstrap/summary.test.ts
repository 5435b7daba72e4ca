import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countPlaywright, countStep, countVitest, summaryLine } from './summary.mjs'

const dir = mkdtempSync(join(tmpdir(), 'jiyue-summary-'))
const file = join(dir, 'report.json')
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('countVitest', () => {
  it('takes passed and failed tests and leaves skipped ones out', () => {
    const report = { numPassedTests: 40, numFailedTests: 2, numPendingTests: 3, success: false }
    expect(countVitest(report)).toEqual({ passed: 40, failed: 2 })
  })

  it('counts a file that could not be loaded as one failure', () => {
    const report = { numPassedTests: 40, numFailedTests: 0, success: false }
    expect(countVitest(report)).toEqual({ passed: 40, failed: 1 })
  })
})

describe('countPlaywright', () => {
  it('counts a flaky test as passed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 4 }
    expect(countPlaywright({ errors: [], stats })).toEqual({ passed: 7, failed: 1 })
  })

  it('counts an error outside of any test', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0 }
    expect(countPlaywright({ errors: [{ message: 'no server' }], stats })).toEqual({
      passed: 0,
      failed: 1,
    })
  })
})

describe('countStep', () => {
  it('counts a step without a report as one', () => {
    expect(countStep(undefined, true)).toEqual({ passed: 1, failed: 0 })
    expect(countStep(undefined, false)).toEqual({ passed: 0, failed: 1 })
  })

  it('takes a step whose report is missing or cut off as failed', () => {
    expect(countStep({ kind: 'vitest', file: join(dir, 'none.json') }, true)).toEqual({
      passed: 0,
      failed: 1,
    })
    writeFileSync(file, '{"numPassedTests":4')
    expect(countStep({ kind: 'vitest', file }, true)).toEqual({ passed: 0, failed: 1 })
  })

  it('does not call a step green that ended with an error after a green report', () => {
    writeFileSync(file, JSON.stringify({ numPassedTests: 4, numFailedTests: 0, success: true }))
    expect(countStep({ kind: 'vitest', file }, true)).toEqual({ passed: 4, failed: 0 })
    expect(countStep({ kind: 'vitest', file }, false)).toEqual({ passed: 4, failed: 1 })
  })
})

it('adds everything up in one line', () => {
  const counts = [
    { passed: 1, failed: 0 },
    { passed: 120, failed: 0 },
    { passed: 7, failed: 2 },
  ]
  expect(summaryLine(counts)).toBe('128 passed, 2 failed')
  expect(summaryLine([])).toBe('0 passed, 0 failed')
})
