import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dutyTime, endOfDay, instantOf, spanOf, switchFrom } from './duty'
import type { DutyChoice } from './duty'

const NOW = '2026-11-24T15:59:00.000Z'
const choice: DutyChoice = {
  action: 'emergency',
  from: '',
  href: '',
  onSite: 'site',
  pages: 'all',
  text: ' 暴雨橙色预警 ',
  until: 0,
}

describe('times of a duty switch', () => {
  it.each([
    [NOW, 0, '2026-11-24T16:00:00.000Z', '2026-11-24 24:00'],
    ['2026-11-24T16:00:00.000Z', 0, '2026-11-25T16:00:00.000Z', '2026-11-25 24:00'],
    ['2026-12-31T12:00:00.000Z', 1, '2027-01-01T16:00:00.000Z', '2027-01-01 24:00'],
  ])('%s and %i days end at %s', (now, days, end, said) => {
    expect([endOfDay(now, days), dutyTime(endOfDay(now, days))]).toEqual([end, said])
  })

  it('an end of a day is always later than now, by one day at most', () => {
    const instants = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (date) => {
        const ahead = Date.parse(endOfDay(date.toISOString(), 0)) - date.getTime()
        expect(ahead > 0 && ahead <= 86_400_000).toBe(true)
      }),
    )
  })

  it('a typed time is meant in Shanghai', () => {
    expect(instantOf('2026-11-25T08:30')).toBe('2026-11-25T00:30:00.000Z')
    expect([instantOf(''), instantOf('2026-13-01T00:00')]).toEqual([null, null])
    expect(spanOf({ from: '', until: '' }, NOW)).toEqual({ endsAt: null, startsAt: NOW })
  })
})

it('makes the row that the form of the collection would make', () => {
  expect(switchFrom(choice, NOW)).toEqual({
    endsAt: '2026-11-24T16:00:00.000Z',
    kind: 'notice',
    onSite: 'site',
    startsAt: NOW,
    text: '暴雨橙色预警',
  })
  expect(switchFrom({ ...choice, action: 'grey', onSite: '', pages: 'home' }, NOW)).toMatchObject({
    kind: 'grey',
    onSite: null,
    pages: 'home',
  })
})
