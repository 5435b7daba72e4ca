import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { LIBRARY_FACETS } from '@/modules/sites/model/libraryPath'

import { validities } from './article'
import {
  countIn,
  countsAlike,
  documentKindOf,
  FACET_COLUMNS,
  keyOf,
  themeOf,
  valueOf,
  valuesOf,
  wordsOfValue,
  yearOf,
} from './library'
import type { FacetValues, Register } from './library'

describe('what a document is known by', () => {
  it.each([
    ['关于做好防汛工作的通知', '通知'],
    ['成都市养老服务管理办法（试行）', '办法'],
    ['关于印发《成都市停车管理办法》的通知', '通知'],
    ['成都市人民政府令', '令'],
    ['关于同意设立样例园区的批复', '批复'],
    ['《成都市地名管理规定》', '规定'],
    ['“十五五”交通运输发展规划 ', '规划'],
    ['成都市2026年国民经济简况', null],
    ['', null],
  ])('the title “%s” ends in %s', (title, kind) => {
    expect(documentKindOf(title)).toBe(kind)
  })

  it.each([
    ['综合政务\\政务公开', '综合政务'],
    ['卫生、体育/卫生', '卫生、体育'],
    [' 民政 ', '民政'],
    ['', null],
    [null, null],
  ])('the subject %j is filed under %j', (subject, theme) => {
    expect(themeOf(subject)).toBe(theme)
  })

  it('the year is that of its date, else of its publication in Shanghai', () => {
    expect(yearOf('2024-02-01', '2026-01-01T00:00:00.000Z')).toBe('2024')
    expect(yearOf('', '2025-12-31T16:00:00.000Z')).toBe('2026')
  })
})

const value = fc.option(fc.constantFrom('甲', '乙', '__proto__', 'constructor'))
const row: fc.Arbitrary<FacetValues> = fc.record({
  documentKind: value,
  issuer: value,
  theme: value,
  validity: fc.option(fc.constantFrom(...validities)),
  year: fc.option(fc.constantFrom('2024', '2025')),
})

describe('a register', () => {
  it('counts what came in and did not leave', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(row, fc.boolean())), (rows) => {
        const register: Register = {}
        for (const [values] of rows) countIn(register, values, 1)
        for (const [values, leaves] of rows) if (leaves) countIn(register, values, -1)
        for (const facet of LIBRARY_FACETS) {
          const counted = valuesOf(register, facet)
          for (const one of counted) {
            const stay = rows.filter(
              ([values, leaves]) => !leaves && values[FACET_COLUMNS[facet]] === one.value,
            )
            expect(one.count).toBe(stay.length)
          }
          const all = rows.filter(([values, leaves]) => !leaves && values[FACET_COLUMNS[facet]])
          expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
        }
      }),
    )
  })

  it('knows its values by their keys and no others', () => {
    const register: Register = { issuer: [['甲', 2]], year: [['2026', 1]] }
    expect(valueOf(register, 'issuer', keyOf('issuer', '甲'))).toBe('甲')
    expect(valueOf(register, 'year', '2026')).toBe('2026')
    expect(valueOf(register, 'issuer', keyOf('issuer', '乙'))).toBeNull()
    expect(valueOf(register, 'theme', 'constructor')).toBeNull()
  })

  it('has the newest year and the most frequent issuer first', () => {
    const register: Register = {
      issuer: [
        ['丙', 1],
        ['乙', 3],
      ],
      year: [
        ['2024', 9],
        ['2026', 1],
      ],
    }
    expect(valuesOf(register, 'year').map((one) => one.value)).toEqual(['2026', '2024'])
    expect(valuesOf(register, 'issuer')[0]).toEqual({ count: 3, value: '乙' })
  })

  it('says values in words', () => {
    expect(wordsOfValue('force', 'repealed')).toBe('废止')
    expect(wordsOfValue('year', '2026')).toBe('2026年')
    expect(wordsOfValue('issuer', '甲')).toBe('甲')
  })

  it('need not be written when a row counts for the same', () => {
    expect(countsAlike({ issuer: '甲' }, { issuer: '甲', theme: null })).toBe(true)
    expect(countsAlike({ issuer: '甲' }, { issuer: '乙' })).toBe(false)
  })
})
