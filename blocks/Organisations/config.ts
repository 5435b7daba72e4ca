import { channelPathsField, homeBlock, limitField } from '@/fields/block'

/** Organisations with address and telephone. */
export const organisationsBlock = homeBlock('organisations', '机构', 'Organisations', [
  channelPathsField('channels', { zh: '栏目', en: 'Channels' }),
  limitField(12),
])
