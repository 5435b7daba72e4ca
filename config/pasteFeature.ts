import { createNode, createServerFeature } from '@payloadcms/richtext-lexical'

import { PictureNeededNode } from '@/modules/content/model/paste/PictureNeededNode'

/** Paste that cleans itself, pictures asked for in one upload, and 一键排版; the work is done in the browser. */
export const PasteFeature = createServerFeature({
  feature: {
    ClientFeature: '/modules/content/admin/Paste/feature#PasteFeatureClient',
    nodes: [createNode({ node: PictureNeededNode })],
  },
  key: 'paste',
})
