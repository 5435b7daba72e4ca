import { channelPathsField, homeBlock, limitField } from '@/fields/block'

/** Links kept in channels, a group for each. */
export const linksBlock = homeBlock('links', '链接组', 'Link groups', [
  channelPathsField('channels', { zh: '栏目', en: 'Channels' }),
  limitField(12),
])
