import type { HostEntry } from './directory.ts'

/**
 * What one process offers of the platform (docs/house.md, section 1): everything, the public sites alone, or
 * the editors' side alone, which stands on the government extranet.
 */
export type Plane = 'all' | 'public' | 'editor'

/**
 * The editors' side shows sites on their stand-ins only, for a look before something is public.
 * @returns whether the sites' own hosts answer here
 */
export function servesHost(plane: Plane, entry: HostEntry): boolean {
  return plane !== 'editor' || entry.use === 'standIn'
}

/**
 * Admin and API, the doors through which anything is written.
 * @param path cleaned path on the admin host
 */
export function servesOnAdminHost(plane: Plane, path: string): boolean {
  return plane !== 'public' || !['admin', 'api'].includes(path.split('/', 2)[1] ?? '')
}

/**
 * What a process does by the clock. All follow the outbox, which only reads; the public side writes nothing,
 * its database account may not, so what time brings about is left to the other planes.
 */
export function dutiesOf(plane: Plane): { clock: boolean; disk: boolean; migrations: boolean } {
  const writes = plane !== 'public'
  return { clock: writes, disk: writes, migrations: writes }
}
