import type { Field } from 'payload'

/** Footer facts of 47号 附件《网页设计规范》 (standards.md 1.2): shown on every page of the site. */
export const identityFields: Field[] = [
  { name: 'sponsor', type: 'text', label: { zh: '主办单位', en: 'Sponsor' }, required: true },
  { name: 'operator', type: 'text', label: { zh: '承办单位', en: 'Operator' } },
  { name: 'phone', type: 'text', label: { zh: '联系电话', en: 'Telephone' } },
  { name: 'address', type: 'text', label: { zh: '通信地址', en: 'Postal address' } },
  { name: 'email', type: 'email', label: { zh: '电子邮箱', en: 'E-mail' } },
  { name: 'icp', type: 'text', label: { zh: 'ICP 备案编号', en: 'ICP number' } },
  { name: 'police', type: 'text', label: { zh: '公安备案编号', en: 'Public security number' } },
  { name: 'conac', type: 'text', label: { zh: '党政机关网站标识地址', en: 'CONAC badge address' } },
]

/** Closing needs a notice of at least 30 days that names the successor (standards.md 1.7). */
export const closingFields: Field[] = [
  {
    name: 'closing',
    type: 'group',
    admin: { condition: (data) => ['closing', 'closed'].includes(String(data['state'])) },
    fields: [
      {
        name: 'noticeFrom',
        type: 'text',
        admin: { placeholder: 'YYYY-MM-DD' },
        label: { zh: '公告起始日', en: 'Notice from' },
      },
      {
        name: 'closesOn',
        type: 'text',
        admin: { placeholder: 'YYYY-MM-DD' },
        label: { zh: '关停日', en: 'Closes on' },
      },
      {
        name: 'successor',
        type: 'relationship',
        label: { zh: '迁往站点', en: 'Successor' },
        relationTo: 'sites',
      },
      { name: 'successorName', type: 'text', label: { zh: '新网站名称', en: 'Successor name' } },
      { name: 'successorUrl', type: 'text', label: { zh: '新网站地址', en: 'Successor address' } },
    ],
    label: { zh: '关停', en: 'Closing' },
  },
]
