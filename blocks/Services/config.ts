import { channelPathsField, homeBlock } from '@/fields/block'

/** Ways to services: by who one is (个人, 企业 …) and by life event along a river. */
export const servicesBlock = homeBlock('services', '服务入口', 'Service entries', [
  {
    name: 'groups',
    type: 'array',
    fields: [
      {
        name: 'name',
        type: 'text',
        label: { zh: '服务对象', en: 'For whom' },
        maxLength: 10,
        required: true,
      },
      channelPathsField('channels', { zh: '栏目', en: 'Channels' }),
    ],
    label: { zh: '按对象', en: 'By audience' },
    labels: { plural: { zh: '对象', en: 'Audiences' }, singular: { zh: '对象', en: 'Audience' } },
    maxRows: 4,
  },
  {
    name: 'events',
    type: 'array',
    fields: [
      {
        name: 'name',
        type: 'text',
        label: { zh: '名称', en: 'Name' },
        maxLength: 8,
        required: true,
      },
      channelPathsField('channels', { zh: '栏目', en: 'Channel' }, 1),
    ],
    label: { zh: '人生大事', en: 'Life events' },
    labels: {
      plural: { zh: '人生大事', en: 'Life events' },
      singular: { zh: '人生大事', en: 'Life event' },
    },
    maxRows: 10,
  },
])
