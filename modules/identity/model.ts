export const unitKinds = ['office', 'department', 'street', 'village', 'institution'] as const
export type UnitKind = (typeof unitKinds)[number]

export const unitKindLabels: Record<UnitKind, { zh: string; en: string }> = {
  office: { zh: '内设机构', en: 'Office' },
  department: { zh: '区县部门', en: 'Department' },
  street: { zh: '街道（镇）', en: 'Street or town' },
  village: { zh: '社区（村）', en: 'Community or village' },
  institution: { zh: '事业单位', en: 'Institution' },
}

export interface UnitNode {
  id: string
  parent: string | null
}

/**
 * Ids of a unit and everything below it.
 * @param units all units of one site; a cycle ends the walk instead of looping
 */
export function unitSubtree(units: readonly UnitNode[], root: string): string[] {
  const found = new Set([root])
  let grew = true
  while (grew) {
    grew = false
    for (const unit of units) {
      if (unit.parent && found.has(unit.parent) && !found.has(unit.id)) {
        found.add(unit.id)
        grew = true
      }
    }
  }
  return [...found]
}
