import type { Field, FilterOptions } from 'payload'

/** Only files of the site that fit the part; Payload asks the same on the server. */
const ofKind =
  (field: 'format' | 'kind', value: string): FilterOptions<unknown> =>
  ({ data }) => {
    const site = (data as { site?: unknown } | undefined)?.site
    const own = typeof site === 'string' ? [{ site: { equals: site } }] : []
    return { and: [{ [field]: { equals: value } }, ...own] }
  }

/** A film with what those need who cannot hear or see it (issue 5, Build item 5). */
export const videoFields: Field[] = [
  {
    name: 'file',
    type: 'upload',
    admin: {
      description: {
        zh: 'MP4（H.264 画面、AAC 声音）；大文件请在“媒体”中用“上传大文件”',
        en: 'MP4 with H.264 and AAC; large ones by “Upload large files” under Media',
      },
    },
    filterOptions: ofKind('kind', 'video'),
    label: { zh: '视频文件', en: 'Video' },
    relationTo: 'media',
  },
  {
    name: 'poster',
    type: 'upload',
    admin: { description: { zh: '播放前显示的画面；空则用封面图', en: 'Else the cover' } },
    filterOptions: ofKind('kind', 'picture'),
    label: { zh: '视频封面', en: 'Poster' },
    relationTo: 'media',
  },
  {
    name: 'captions',
    type: 'upload',
    admin: {
      description: {
        zh: 'WebVTT 字幕（.vtt）；发布视频须有字幕或文字稿',
        en: 'WebVTT (.vtt); a film needs captions or a transcript',
      },
    },
    filterOptions: ofKind('format', 'vtt'),
    label: { zh: '字幕', en: 'Captions' },
    relationTo: 'media',
  },
  { name: 'transcript', type: 'textarea', label: { zh: '文字稿', en: 'Transcript' } },
]
