import type { DEMO_LOGINS } from '@/modules/sites/model/demo'

export type Email = (typeof DEMO_LOGINS)[number]['email']

/** The people whose work the specs follow; each signs in once (sessions.setup.ts). */
export const PEOPLE = {
  duty: 'duty@jinjiang.jiyue',
  editor: 'editor@jinjiang.jiyue',
  otherEditor: 'editor@edu.jiyue',
  system: 'system@demo.jiyue',
  webmaster: 'webmaster@jinjiang.jiyue',
  writer: 'writer@jinjiang.jiyue',
} as const satisfies Record<string, Email>

export type Role = keyof typeof PEOPLE

/** File that keeps the session of a role; it lies in the store that is thrown away at each start. */
export const sessionOf = (role: Role): string => `.data/e2e/sessions/${role}.json`
