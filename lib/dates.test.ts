import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import {
  formatChineseDay,
  formatDay,
  formatMinute,
  formatMonthDay,
  toShanghaiDay,
  toShanghaiMonth,
} from './dates'

describe.each(['UTC', 'America/Los_Angeles'])('dates under TZ=%s', (zone) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('shows an instant of the evening as the next day in Shanghai', () => {
    expect(formatMinute('2026-11-23T16:05:59.000Z')).toBe('2026-11-24 00:05')
    expect(toShanghaiDay('2026-11-23T15:59:59.999Z')).toBe('2026-11-23')
    expect(toShanghaiDay('2026-11-23T16:00:00.000Z')).toBe('2026-11-24')
  })

  it('uses the 24-hour clock', () => {
    expect(formatMinute('2026-11-24T09:30:00.000Z')).toBe('2026-11-24 17:30')
    expect(formatMinute('2026-11-24T16:00:00.000Z')).toBe('2026-11-25 00:00')
  })

  it('cuts months and years where Shanghai does', () => {
    expect(toShanghaiMonth('2026-12-31T16:00:00.000Z')).toBe('2027-01')
    expect(formatMonthDay('2026-12-31T16:00:00.000Z')).toBe('01-01')
  })

  it('keeps a day that is already a day', () => {
    expect(formatDay('2026-11-20')).toBe('2026-11-20')
    expect(formatMonthDay('2026-11-20')).toBe('11-20')
  })

  it('writes days in Chinese numerals', () => {
    expect(formatChineseDay('2026-11-24T00:30:00.000Z')).toEqual({
      day: '十一月二十四日',
      weekday: '星期二',
    })
    expect(formatChineseDay('2026-10-10T00:30:00.000Z').day).toBe('十月十日')
    expect(formatChineseDay('2026-01-30T00:30:00.000Z').day).toBe('一月三十日')
  })

  it('refuses what is not a time', () => {
    expect(() => formatMinute('yesterday')).toThrow('时间格式不正确：yesterday')
  })
})
