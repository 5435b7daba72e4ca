import { channelPathsField, homeBlock, limitField } from '@/fields/block'

/** Newest items of one channel, or of several side by side. */
export const listsBlock = homeBlock('lists', '列表', 'Lists', [
  channelPathsField('channels', { zh: '栏目', en: 'Channels' }),
  limitField(6),
])
