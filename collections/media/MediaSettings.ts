import type { Field, GlobalConfig } from 'payload'

import { platform, signedIn } from '@/access/predicates'
import { DEFAULT_LIMITS, LARGEST_LIMIT } from '@/modules/media/model/limits'
import type { MediaKind } from '@/modules/media/model/limits'

const MB = 1024 ** 2

const limit = (kind: MediaKind, zh: string, en: string): Field => ({
  name: `${kind}MB`,
  type: 'number',
  defaultValue: DEFAULT_LIMITS[kind] / MB,
  label: { zh: `${zh}上限（MB）`, en: `Largest ${en} (MB)` },
  max: LARGEST_LIMIT / MB,
  min: 1,
  required: true,
})

/** 媒体设置: the largest upload of each kind, for the whole platform. */
export const MediaSettings: GlobalConfig = {
  slug: 'media-settings',
  access: { read: signedIn, update: platform('system') },
  admin: { group: { zh: '系统', en: 'System' }, hideAPIURL: true },
  fields: [
    limit('picture', '图片', 'picture'),
    limit('document', '附件', 'document'),
    limit('audio', '音频', 'audio'),
    limit('video', '视频', 'video'),
  ],
  label: { zh: '媒体设置', en: 'Media settings' },
}
