import { channelPathsField, homeBlock, limitField } from '@/fields/block'

/** Picture stories as pictures with titles. */
export const picturesBlock = homeBlock('pictures', '图片', 'Pictures', [
  channelPathsField('channels', { zh: '栏目', en: 'Channels' }),
  limitField(3),
])
