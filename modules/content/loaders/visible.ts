import 'server-only'

import type { ChannelView } from '@/modules/channels/queries'

/** Where a channel leads: a link channel to its link, every other to its own path. */
export function hrefOfChannel(channel: ChannelView): string {
  if (channel.kind === 'link' && channel.url) return channel.url
  return channel.path
}

/** A channel stands in navigation and site map while it or something below it has an item (house rule). */
export function isVisible(channels: readonly ChannelView[], channel: ChannelView): boolean {
  if (!channel.inNavigation) return false
  switch (channel.kind) {
    case 'link':
      return Boolean(channel.url)
    case 'collecting':
      return channels.some((one) => channel.collects.includes(one.id) && one.liveCount > 0)
    case 'firstChild':
      return channels.some((one) => one.parent === channel.id && isVisible(channels, one))
    case 'list':
    case 'page':
      return (
        channel.liveCount > 0 ||
        channels.some((one) => one.parent === channel.id && isVisible(channels, one))
      )
  }
}
