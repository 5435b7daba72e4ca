import { channelPathsField, homeBlock, limitField } from '@/fields/block'

/** Leaders by post, as the channel orders them. */
export const leadersBlock = homeBlock('leaders', '领导', 'Leaders', [
  channelPathsField('channels', { zh: '栏目', en: 'Channels' }),
  limitField(8),
])
