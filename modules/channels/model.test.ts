import { describe, expect, it } from 'vitest'

import { dutyDaysLeft } from './model'

describe('dutyDaysLeft', () => {
  const now = '2026-11-24T04:00:00.000Z'

  it('counts whole days to the end of the duty', () => {
    expect(dutyDaysLeft('2026-11-13T04:00:00.000Z', 14, now)).toBe(3)
    expect(dutyDaysLeft('2026-11-24T03:00:00.000Z', 14, now)).toBe(13)
  })

  it('is negative as soon as the duty is past', () => {
    expect(dutyDaysLeft('2026-11-10T03:59:00.000Z', 14, now)).toBe(-1)
    expect(dutyDaysLeft('2026-11-10T04:00:00.000Z', 14, now)).toBe(0)
  })

  it('says nothing without a duty or without an item', () => {
    expect(dutyDaysLeft(null, 14, now)).toBeNull()
    expect(dutyDaysLeft('2026-11-13T04:00:00.000Z', null, now)).toBeNull()
  })
})
