import { departmentsCity } from './facts/departmentsCity'
import { departmentsEconomy } from './facts/departmentsEconomy'
import { departmentsPeople } from './facts/departmentsPeople'
import { departmentsService } from './facts/departmentsService'
import { districtsCentre } from './facts/districtsCentre'
import { districtsOuter } from './facts/districtsOuter'
import { districtsPlain } from './facts/districtsPlain'
import { portalFacts } from './facts/portal'
import { parseFacts } from './parse'
import type { SiteFacts } from './parse'

const NOTES: Record<string, string> = {
  chengdu: portalFacts,
  ...districtsCentre,
  ...districtsPlain,
  ...districtsOuter,
  ...departmentsEconomy,
  ...departmentsPeople,
  ...departmentsCity,
  ...departmentsService,
}

const read = new Map<string, SiteFacts>()

/** The hand-written notes of a site by its slug; throws when there are none. */
export const factsOf = (slug: string): SiteFacts => {
  const known = read.get(slug)
  if (known) return known
  const notes = NOTES[slug]
  if (notes === undefined) throw new Error(`No notes for the site ${slug}`)
  const facts = parseFacts(notes)
  read.set(slug, facts)
  return facts
}
