'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { PastePlugin } from './PastePlugin'
import { PictureNeededClientNode } from './PictureNeeded'
import { TypesetButton } from './TypesetButton'

/** The browser's half of the paste feature (config/pasteFeature.ts). */
export const PasteFeatureClient = createClientFeature({
  nodes: [PictureNeededClientNode],
  plugins: [{ Component: PastePlugin, position: 'top' }],
  toolbarFixed: {
    groups: [
      {
        items: [{ Component: TypesetButton, key: 'typeset' }],
        key: 'typeset',
        order: 95,
        type: 'buttons',
      },
    ],
  },
})
