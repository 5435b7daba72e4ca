import { channelPathsField, homeBlock, limitField } from '@/fields/block'

/** A large picture beside lists; the picture slots filled by hand come first. */
export const pictureTabsBlock = homeBlock('pictureTabs', '图片与列表', 'Picture and lists', [
  channelPathsField('pictures', { zh: '图片栏目', en: 'Picture channels' }),
  channelPathsField('channels', { zh: '列表栏目', en: 'List channels' }),
  limitField(7),
])
