import { expect, it } from 'vitest'

import { monthRange, monthsBetween } from './months'

it('a month begins and ends at midnight in Shanghai', () => {
  expect(monthRange('202612')).toEqual({
    from: '2026-11-30T16:00:00.000Z',
    to: '2026-12-31T16:00:00.000Z',
  })
})

it.each(['0', '202613', '20261', '202600', 'x'])('%s is no month', (part) => {
  expect(monthRange(part)).toBeNull()
})

it('months run over the turn of a year', () => {
  expect(monthsBetween('2025-11-30T15:59:59.000Z', '2026-01-31T16:00:00.000Z')).toEqual([
    '202511',
    '202512',
    '202601',
    '202602',
  ])
})
