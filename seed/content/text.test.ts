import { describe, expect, it } from 'vitest'

import { randomFrom } from '../random'

import { inSeason, officeTime, workingDay } from './dates'
import { parseFacts } from './parse'
import { expand, summarise, toBlocks } from './text'

describe('expand', () => {
  it('chooses alternatives, inner ones too, fills slots and draws numbers', () => {
    const written = expand(
      '[甲|乙[丙|丁]]在{place}，{3-5}次',
      { place: '[城东|城西]' },
      randomFrom('a'),
    )
    expect(written).toMatch(/^(甲|乙丙|乙丁)在城(东|西)，[345]次$/)
    expect(expand('[甲|乙|丙]', {}, randomFrom('b'))).toBe(
      expand('[甲|乙|丙]', {}, randomFrom('b')),
    )
  })

  it('refuses a slot that nobody filled', () => {
    expect(() => expand('{nobody}', {}, randomFrom('a'))).toThrow('{nobody}')
  })
})

describe('toBlocks', () => {
  it('reads headings, lists, tables, quotes and paragraphs', () => {
    expect(toBlocks('起\n# 一\n- 甲\n- 乙\n1. 丙\n| a | b\n| 1 | 2\n> 话\n! map-0')).toEqual([
      { type: 'p', text: '起' },
      { type: 'h2', text: '一' },
      { type: 'list', ordered: false, items: ['甲', '乙'] },
      { type: 'list', ordered: true, items: ['丙'] },
      {
        type: 'table',
        rows: [
          ['a', 'b'],
          ['1', '2'],
        ],
      },
      { type: 'quote', text: '话' },
      { type: 'image', picture: 'map-0' },
    ])
  })

  it('summarises by whole sentences', () => {
    const text = `${'一'.repeat(30)}。${'二'.repeat(90)}。`
    expect(summarise(toBlocks(text))).toBe(`${'一'.repeat(30)}。`)
  })
})

describe('dates', () => {
  it('moves weekends and fixed holidays back to a working day', () => {
    expect(workingDay('2026-11-22')).toBe('2026-11-20')
    expect(workingDay('2026-10-05')).toBe('2026-09-30')
    expect(workingDay('2026-11-24')).toBe('2026-11-24')
  })

  it('finds the latest day of a season', () => {
    expect(inSeason('2026-11-24', 2)).toBe('2026-08-31')
    expect(inSeason('2026-11-24', null)).toBe('2026-11-24')
  })

  it('publishes at half past eight in Shanghai on the day of the run', () => {
    expect(officeTime('2026-11-24', '2026-11-24', randomFrom('x'))).toBe('2026-11-24T00:30:00.000Z')
  })
})

describe('parseFacts', () => {
  it('refuses a line it cannot read', () => {
    expect(() => parseFacts('z|什么|标题|事实')).toThrow('Not a subject line')
    expect(() => parseFacts('s|什么|标题')).toThrow('Not a subject line')
    expect(() => parseFacts('^没有冒号')).toThrow('Not a sight')
  })
})
