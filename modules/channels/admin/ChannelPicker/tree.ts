import { isWithin } from '../../model'

/** A channel as the picker asks for it. */
export interface PickableChannel {
  id: string
  name: string
  path?: string | null
  parent?: string | null
  kind: string
}

/** A line of the tree. */
export interface TreeRow {
  id: string
  name: string
  /** The names from the top of the tree down, e.g. `政务公开 › 通知公告`. */
  label: string
  /** Ids of the rows above it, the top first. */
  above: string[]
  /** Whether an item may be put there; else the row only leads on. */
  usable: boolean
  hasBelow: boolean
}

/** Only lists and single pages hold items; the other kinds lead on or gather. */
const HOLDS_ITEMS = new Set(['list', 'page'])

/**
 * The tree of channels an item may be put into, as lines from the top down; branches in which nothing can be
 * chosen are left out.
 * @param channels all channels of the site, brothers in their order
 * @param held ids of the subtrees the person is bound to; null for the whole site
 */
export function treeRows(
  channels: readonly PickableChannel[],
  held: readonly string[] | null,
): TreeRow[] {
  const known = new Set(channels.map(({ id }) => id))
  const roots = channels.filter(({ id }) => held?.includes(id)).map(({ path }) => path ?? '')
  const mayUse = ({ kind, path }: PickableChannel): boolean =>
    HOLDS_ITEMS.has(kind) && (held === null || roots.some((root) => isWithin(path ?? '', root)))
  const below = (parent: TreeRow | null): TreeRow[] =>
    channels
      .filter(
        (one) => (one.parent && known.has(one.parent) ? one.parent : null) === (parent?.id ?? null),
      )
      .flatMap((one) => {
        const row: TreeRow = {
          above: parent ? [...parent.above, parent.id] : [],
          hasBelow: false,
          id: one.id,
          label: parent ? `${parent.label} › ${one.name}` : one.name,
          name: one.name,
          usable: mayUse(one),
        }
        const rest = below(row)
        if (!row.usable && rest.length === 0) return []
        return [{ ...row, hasBelow: rest.length > 0 }, ...rest]
      })
  return below(null)
}

/**
 * The lines that are shown: those with no closed one above, or while somebody searches those whose names hold
 * the words, with the way to them.
 * @param closed ids of rows whose branch is folded
 */
export function shownRows(
  rows: readonly TreeRow[],
  closed: ReadonlySet<string>,
  search: string,
): TreeRow[] {
  const words = search.trim().toLowerCase()
  if (!words) return rows.filter(({ above }) => !above.some((id) => closed.has(id)))
  const found = rows.filter(({ label, usable }) => usable && label.toLowerCase().includes(words))
  const way = new Set(found.flatMap(({ above, id }) => [...above, id]))
  return rows.filter(({ id }) => way.has(id))
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
