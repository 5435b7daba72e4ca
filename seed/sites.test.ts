import { describe, expect, it } from 'vitest'

import { factsOf } from './content/facts'
import { loadSites } from './sites'

const sites = loadSites()

describe('the 71 sites', () => {
  it('are one portal, 23 districts and 47 departments', () => {
    const count = (kind: string): number => sites.filter((site) => site.kind === kind).length
    expect([count('portal'), count('district'), count('department')]).toEqual([1, 23, 47])
  })

  it.each([
    'slug',
    'name',
    'shortName',
    'englishName',
    'domain',
    'chineseDomain',
    'siteCode',
    'icp',
    'contact',
    'documentPrefix',
  ] as const)('each have their own %s', (field) => {
    const values = sites.map((site) => site[field])
    expect(values.filter((value) => value === '')).toEqual([])
    expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([])
  })

  it('have codes of the right form and keep the listed ones', () => {
    expect(sites.filter((site) => !/^510\d{7}$/.test(site.siteCode))).toEqual([])
    const bySlug = new Map(sites.map((site) => [site.slug, site]))
    expect(bySlug.get('chengdu')?.siteCode).toBe('5101000028')
    expect(bySlug.get('jxj')?.siteCode).toBe('5101900200')
    expect(bySlug.get('jinniu')?.siteCode).toMatch(/^5101069\d{3}$/)
  })

  it('have domains of the form their kind prescribes', () => {
    const wrong = sites.filter((site) =>
      site.kind === 'department'
        ? !/^[a-z0-9]+\.chengdu\.gov\.cn$/.test(site.domain)
        : !/^www\.[a-z0-9]+\.gov\.cn$/.test(site.domain),
    )
    expect(wrong.map((site) => site.domain)).toEqual([])
    expect(sites.find((site) => site.slug === 'jinjiang')?.chineseDomain).toBe(
      '锦江区人民政府.政务',
    )
  })

  it('have at least ten subjects of their own each', () => {
    const few = sites.filter((site) => factsOf(site.slug).subjects.length < 10)
    expect(few.map((site) => site.slug)).toEqual([])
    const heads = sites.flatMap((site) => factsOf(site.slug).subjects.map((one) => one.headline))
    expect(new Set(heads).size).toBe(heads.length)
  })
})
