import type { Field } from 'payload'

const byProgram = { create: () => false, update: () => false }
const inBin = (data: Record<string, unknown>): boolean => Boolean(data['deletedAt'])

/** Who moved a document into the recycle bin, from where, and with which channel; when is `deletedAt`. */
export const binFields: Field[] = [
  {
    name: 'binnedBy',
    type: 'text',
    access: byProgram,
    admin: { condition: inBin, position: 'sidebar', readOnly: true },
    label: { zh: '移入回收站的人', en: 'Binned by' },
  },
  {
    name: 'binnedFrom',
    type: 'text',
    access: byProgram,
    admin: { condition: inBin, position: 'sidebar', readOnly: true },
    label: { zh: '原位置', en: 'Binned from' },
  },
  { name: 'binnedWith', type: 'text', access: byProgram, admin: { hidden: true }, index: true },
]
