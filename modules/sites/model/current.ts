import type { HostDirectory } from './directory.ts'

/**
 * The host directory of this process. `globalThis` is shared between server.ts, instrumentation.ts, proxy.ts
 * and the pages, which Next bundles separately (docs/house.md, section 1).
 */
const KEY = Symbol.for('jiyue.hostDirectory')
const holder = globalThis as { [KEY]?: HostDirectory }

/** The directory, or null before the first fill. */
export function currentDirectory(): HostDirectory | null {
  return holder[KEY] ?? null
}

/** Puts a new directory in place for every part of the process at once. */
export function setCurrentDirectory(directory: HostDirectory): void {
  holder[KEY] = directory
}
