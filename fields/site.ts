import type { Field } from 'payload'

/**
 * The site of a row that only the program writes (placements, usages, domains). Collections that people edit
 * get the field from the multi-tenant plugin, whose filter would refuse rows that tie two sites together.
 */
export const siteField: Field = {
  name: 'site',
  type: 'relationship',
  index: true,
  label: { zh: '站点', en: 'Site' },
  relationTo: 'sites',
  required: true,
}
