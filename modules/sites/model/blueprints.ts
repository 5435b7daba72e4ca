import { departmentBlueprint } from './blueprints/department'
import { districtBlueprint } from './blueprints/district'
import { portalBlueprint } from './blueprints/portal'
import { topicBlueprint } from './blueprints/topic'
import type {
  BlueprintKind,
  BlueprintNames,
  ChannelBlueprint,
  SiteBlueprint,
} from './blueprints/types'

export { CHANNEL_KINDS, CHANNEL_LAYOUTS, COLUMN_TYPES } from './blueprints/types'
export type {
  BlueprintKind,
  BlueprintNames,
  ChannelBlueprint,
  SiteBlueprint,
} from './blueprints/types'

const BLUEPRINTS: Record<BlueprintKind, (names: BlueprintNames) => SiteBlueprint> = {
  portal: portalBlueprint,
  district: districtBlueprint,
  department: departmentBlueprint,
  topic: topicBlueprint,
}

/**
 * What a new site of `kind` starts with: channel tree and main navigation.
 * Takes the site's names only, so a site is created from one form; throws nothing.
 */
export const blueprintFor = (kind: BlueprintKind, names: BlueprintNames): SiteBlueprint =>
  BLUEPRINTS[kind](names)

/** Every channel of a tree with its path, parents before children, siblings in order. */
export const channelPaths = (
  channels: readonly ChannelBlueprint[],
  parent = '',
): { path: string; depth: number; channel: ChannelBlueprint }[] =>
  channels.flatMap((channel) => {
    const path = parent ? `${parent}/${channel.slug}` : channel.slug
    return [
      { path, depth: path.split('/').length, channel },
      ...channelPaths(channel.children ?? [], path),
    ]
  })
