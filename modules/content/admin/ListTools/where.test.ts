import { describe, expect, it } from 'vitest'

import { filtersOf, NO_FILTERS, whereOf } from './where'

describe('whereOf', () => {
  it('means whole days in Shanghai, both included', () => {
    expect(whereOf({ ...NO_FILTERS, from: '2026-11-01', to: '2026-11-24' })).toEqual({
      or: [
        {
          and: [
            { updatedAt: { greater_than_equal: '2026-10-31T16:00:00.000Z' } },
            { updatedAt: { less_than: '2026-11-24T16:00:00.000Z' } },
          ],
        },
      ],
    })
  })

  it('is no filter where nothing is chosen', () => {
    expect(whereOf(NO_FILTERS)).toEqual({})
  })

  it('is read back as it was chosen', () => {
    const chosen = {
      channel: 'c',
      from: '2026-11-01',
      source: 's',
      status: 'draft',
      to: '2026-11-24',
    }

    expect(filtersOf(whereOf(chosen))).toEqual(chosen)
  })
})

describe('filtersOf', () => {
  it('leaves what it does not know to the other filter', () => {
    expect(filtersOf({ or: [{ and: [{ title: { like: '通知' } }] }] })).toEqual(NO_FILTERS)
    expect(filtersOf(undefined)).toEqual(NO_FILTERS)
  })
})
