import { channelPathsField, homeBlock, limitField } from '@/fields/block'

/** Films with their posters; they play on their own pages. */
export const filmsBlock = homeBlock('films', '视频', 'Films', [
  channelPathsField('channels', { zh: '栏目', en: 'Channels' }),
  limitField(3),
])
