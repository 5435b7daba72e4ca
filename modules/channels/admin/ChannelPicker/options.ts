/** A channel as the picker asks for it. */
export interface PickableChannel {
  id: string
  name: string
  path?: string | null
  parent?: string | null
  kind: string
}

export interface ChannelOption {
  /** The names from the top of the tree down, e.g. `政务公开 › 通知公告`. */
  label: string
  value: string
}

/** Only lists and single pages hold items; the other kinds lead on or gather. */
const HOLDS_ITEMS = new Set(['list', 'page'])

const isWithin = (path: string, root: string): boolean =>
  path === root || path.startsWith(`${root}/`)

/**
 * The channels an item may be put into, in the order of the tree.
 * @param channels all channels of the site, brothers in their order
 * @param held ids of the subtrees the person is bound to; null for the whole site
 */
export function channelOptions(
  channels: readonly PickableChannel[],
  held: readonly string[] | null,
): ChannelOption[] {
  const known = new Set(channels.map(({ id }) => id))
  const roots = channels.filter(({ id }) => held?.includes(id)).map(({ path }) => path ?? '')
  const mayUse = ({ kind, path }: PickableChannel): boolean =>
    HOLDS_ITEMS.has(kind) && (held === null || roots.some((root) => isWithin(path ?? '', root)))
  const below = (parent: string | null, above: string): ChannelOption[] =>
    channels
      .filter((one) => (one.parent && known.has(one.parent) ? one.parent : null) === parent)
      .flatMap((one) => {
        const label = above ? `${above} › ${one.name}` : one.name
        const own = mayUse(one) ? [{ label, value: one.id }] : []
        return [...own, ...below(one.id, label)]
      })
  return below(null, '')
}

/**
 * The subtrees an account is bound to on a site.
 * @param assignments lines of the account as the admin knows them
 * @returns ids of channels, null when one line covers the whole site
 */
export function heldChannels(assignments: unknown, site: string): string[] | null {
  const lines = (Array.isArray(assignments) ? assignments : []) as Record<string, unknown>[]
  const own = lines.filter((line) => idIn(line['site']) === site)
  const lists = own.map((line) => (Array.isArray(line['channels']) ? line['channels'] : []))
  return lists.some((list) => list.length === 0) ? null : lists.flat().map(idIn)
}

const idIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value)
