import { describe, expect, it } from 'vitest'
import { isUniqueViolation, isWriteConflict, markUniqueViolation } from './databaseErrors'

const coded = (code: number | string) => Object.assign(new Error('any'), { code })

describe('isUniqueViolation', () => {
  it.each([11000, 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'])(
    'knows the code %s, also as a cause',
    (code) => {
      expect(isUniqueViolation(coded(code))).toBe(true)
      expect(isUniqueViolation(new Error('outer', { cause: coded(code) }))).toBe(true)
    },
  )

  it('knows an error that was marked', () => {
    const error = new Error('The following field is invalid: name')
    expect(isUniqueViolation(error)).toBe(false)
    markUniqueViolation(error)
    expect(isUniqueViolation(error)).toBe(true)
    expect(Object.keys(error)).toEqual([])
  })

  it.each([
    [coded('SQLITE_CONSTRAINT_NOTNULL')],
    [coded(112)],
    [null],
    [undefined],
    ['11000'],
    [{}],
  ])('answers no for %o', (error) => {
    expect(isUniqueViolation(error)).toBe(false)
    expect(isWriteConflict('11000')).toBe(false)
  })

  it('ends on causes that run in a circle', () => {
    const error = new Error('circle')
    error.cause = error
    expect(isUniqueViolation(error)).toBe(false)
  })
})

describe('isWriteConflict', () => {
  it('knows code 112 and the label, also as a cause', () => {
    const labelled = Object.assign(new Error('any'), { errorLabels: ['TransientTransactionError'] })
    expect(isWriteConflict(coded(112))).toBe(true)
    expect(isWriteConflict(labelled)).toBe(true)
    expect(isWriteConflict(new Error('outer', { cause: labelled }))).toBe(true)
  })

  it('does not take a commit of unknown result for one: it may have been written', () => {
    const errorLabels = ['UnknownTransactionCommitResult']
    expect(isWriteConflict(Object.assign(new Error('any'), { errorLabels }))).toBe(false)
    expect(isWriteConflict(coded(11000))).toBe(false)
  })
})
