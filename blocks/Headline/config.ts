import { channelPathsField, homeBlock, limitField } from '@/fields/block'

/** 今日头条: slots filled by hand first, else the newest items. */
export const headlineBlock = homeBlock('headline', '头条', 'Headline', [
  channelPathsField('channels', { zh: '栏目', en: 'Channels' }),
  limitField(4),
])
