import type { PayloadRequest } from 'payload'

import { idOf } from '@/lib/ids'

import type { ChannelLanguage } from '../model'
import { channelNow } from './bin'

/** The language of a channel, which is that of its root, read in the transaction of the change that asks. */
export async function languageOf(req: PayloadRequest, id: string): Promise<ChannelLanguage> {
  const channel = await channelNow(req, id)
  const parent = idOf(channel?.parent)
  return parent ? languageOf(req, parent) : (channel?.language ?? 'zh')
}
