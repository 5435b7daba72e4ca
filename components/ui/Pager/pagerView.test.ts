import { describe, expect, it } from 'vitest'

import { pagerView } from './pagerView'

const at = (position: number, count: number) =>
  pagerView({ base: '/zwgk/tzgg', position, count, total: count * 15, perPage: 15 })

describe('pagerView', () => {
  it('puts the newest page at the column and numbers the others from the oldest', () => {
    const pager = at(1, 12)
    expect(pager.steps.map((step) => step.label)).toEqual(['1', '2', '3', '…', '12'])
    expect(pager.steps[0]).toEqual({ label: '1', href: '/zwgk/tzgg', current: true })
    expect(pager.steps[1]?.href).toBe('/zwgk/tzgg/page-11')
    expect(pager.steps[4]?.href).toBe('/zwgk/tzgg/page-1')
    expect(pager.previous).toBeUndefined()
    expect(pager.next).toBe('/zwgk/tzgg/page-11')
  })

  it('keeps the address of an old page when newer pages are added', () => {
    expect(at(12, 12).steps.at(-1)?.href).toBe('/zwgk/tzgg/page-1')
    expect(at(40, 40).steps.at(-1)?.href).toBe('/zwgk/tzgg/page-1')
  })

  it('shows gaps on both sides and ends at the oldest page', () => {
    expect(at(20, 40).steps.map((step) => step.label)).toEqual([
      '1',
      '…',
      '18',
      '19',
      '20',
      '21',
      '22',
      '…',
      '40',
    ])
    expect(at(2, 40).previous).toBe('/zwgk/tzgg')
    expect(at(40, 40).next).toBeUndefined()
  })
})
