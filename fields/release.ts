import type { Field } from 'payload'

import { nobodyField } from '@/access/predicates'

/** Who changed a draft since the last release, and who released it: kept by the program alone. */
export const releaseFields: Field[] = [
  {
    name: 'changedBy',
    type: 'relationship',
    access: { create: nobodyField, update: nobodyField },
    admin: { hidden: true },
    hasMany: true,
    label: { zh: '修改人', en: 'Changed by' },
    relationTo: 'users',
  },
  {
    name: 'releasedBy',
    type: 'relationship',
    access: { create: nobodyField, update: nobodyField },
    admin: { position: 'sidebar', readOnly: true },
    label: { zh: '发布核对人', en: 'Released by' },
    relationTo: 'users',
  },
]

/** The bar of a design document: where the draft stands, which sites it touches, undo. */
export const releaseBar: Field = {
  name: 'releaseBar',
  type: 'ui',
  admin: {
    components: { Field: '/modules/presentation/admin/ReleaseBar/ReleaseBar#ReleaseBar' },
  },
}
