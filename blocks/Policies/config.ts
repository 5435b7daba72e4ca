import { channelPathsField, homeBlock, limitField } from '@/fields/block'

/** Newest policy documents with the statutory entries of 政府信息公开. */
export const policiesBlock = homeBlock('policies', '政策文件', 'Policy register', [
  channelPathsField('channels', { zh: '栏目', en: 'Channels' }),
  limitField(6),
])
