import {
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  lexicalEditor,
  LinkFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'

import { PasteFeature } from './pasteFeature'

/** The body of an item: headings from h2 (the title is h1), tables, pictures and attachments of the site. */
export const editor = lexicalEditor({
  admin: {
    placeholder: {
      zh: '在这里写正文，或从 Word、WPS 粘贴',
      en: 'Write here, or paste from Word or WPS',
    },
  },
  features: ({ defaultFeatures }) => [
    ...defaultFeatures.filter(
      (feature) =>
        !['checklist', 'relationship', 'upload', 'link', 'inlineCode'].includes(feature.key),
    ),
    LinkFeature({ enabledCollections: ['articles'] }),
    UploadFeature({
      collections: {
        media: {
          fields: [{ name: 'caption', type: 'text', label: { zh: '图片说明', en: 'Caption' } }],
        },
      },
      enabledCollections: ['media'],
    }),
    EXPERIMENTAL_TableFeature(),
    PasteFeature(),
    FixedToolbarFeature(),
  ],
})
