import { homeBlock, limitField } from '@/fields/block'

/** The newest topics of the site. */
export const topicStripBlock = homeBlock('topicStrip', '专题', 'Topics', [limitField(4)])
