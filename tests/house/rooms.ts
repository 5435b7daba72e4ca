/**
 * The import table of the house (docs/house.md, section 3). A machine holds it, so that a reader may trust it.
 */

/** Modules by tier: one may import only modules of a lower tier; the same tier never. */
const TIERS: readonly (readonly string[])[] = [
  ['audit', 'outbox'],
  ['identity'],
  ['sites', 'media'],
  ['channels', 'presentation', 'review', 'search'],
  ['content'],
  [
    'sharing',
    'disclosure',
    'appeals',
    'guides',
    'opendata',
    'enforcement',
    'transition',
    'interaction',
    'office',
    'convenience',
    'newmedia',
  ],
  ['inspection', 'dashboards', 'assessment'],
]

/** Tier of a module, lowest 1; null when the table does not know it. */
export function tierOf(module: string): number | null {
  const index = TIERS.findIndex((tier) => tier.includes(module))
  return index < 0 ? null : index + 1
}

const DOORS = new Set([
  'model',
  'schema',
  'access',
  'queries',
  'actions',
  'loaders',
  'hooks',
  'endpoints',
  'jobs',
  'admin',
  'components',
])

/** Where a file lives: its room, and inside `modules/` which door of which module. */
export interface Place {
  room: string
  module: string | null
}

/**
 * The place of a path from the root, with or without extension. Files and folders of a module that are no
 * door are its `inner` rooms.
 */
export function placeOf(file: string): Place {
  const [first = '', second = '', third = ''] = file.split('/')
  if (!file.includes('/')) return { module: null, room: first.replace(/\.(?:tsx?|mjs)$/, '') }
  if (first === 'modules') {
    const door = third.replace(/\.tsx?$/, '')
    return { module: second, room: `modules/${DOORS.has(door) ? door : 'inner'}` }
  }
  if (first === 'blocks') {
    return {
      module: null,
      room: /^config(\.|$)/.test(third || second) ? 'blocks/config' : 'blocks',
    }
  }
  if (first === 'components' && second === 'admin')
    return { module: null, room: 'components/admin' }
  if (first === 'e2e' && second === 'fixtures') return { module: null, room: 'e2e/fixtures' }
  return { module: null, room: first }
}

/**
 * What each room may import. `own:` a door of the same module, `lower:` of a module of a lower tier, `any:` of
 * every module; `type:` in front: types alone. A room not named here may not exist.
 */
export const STREETS: Readonly<Record<string, readonly string[]>> = {
  // primitives: know nothing of the program
  lib: ['lib'],
  access: ['access', 'lib'],
  fields: ['fields', 'access', 'lib'],
  themes: ['themes'],
  components: ['components', 'themes', 'lib'],
  'components/admin': ['components/admin', 'components', 'themes', 'lib'],

  // modules: behaviour, one room per domain
  'modules/model': ['own:model', 'own:inner', 'lower:model', 'lib', 'type:components'],
  'modules/schema': ['own:model', 'own:schema', 'lower:model', 'lower:schema', 'lib'],
  'modules/access': [
    ...['own:model', 'own:access', 'own:queries', 'own:inner'],
    ...['lower:model', 'lower:access', 'lower:queries', 'access', 'lib'],
  ],
  'modules/queries': [
    ...['own:model', 'own:queries', 'own:inner'],
    ...['lower:model', 'lower:queries', 'access', 'lib'],
  ],
  'modules/actions': [
    ...['own:model', 'own:schema', 'own:access', 'own:queries', 'own:actions', 'own:inner'],
    ...['lower:model', 'lower:schema', 'lower:access', 'lower:queries', 'lower:actions'],
    ...['access', 'lib'],
  ],
  'modules/hooks': [
    ...['own:model', 'own:schema', 'own:access', 'own:queries', 'own:actions', 'own:inner'],
    ...['lower:model', 'lower:schema', 'lower:access', 'lower:queries', 'lower:actions'],
    ...['own:hooks', 'access', 'lib'],
  ],
  'modules/endpoints': [
    ...['own:model', 'own:schema', 'own:access', 'own:queries', 'own:actions', 'own:inner'],
    ...['lower:model', 'lower:schema', 'lower:access', 'lower:queries', 'lower:actions'],
    ...['own:endpoints', 'access', 'lib'],
  ],
  'modules/jobs': [
    ...['own:model', 'own:schema', 'own:access', 'own:queries', 'own:actions', 'own:inner'],
    ...['lower:model', 'lower:schema', 'lower:access', 'lower:queries', 'lower:actions'],
    ...['own:jobs', 'access', 'lib'],
  ],
  'modules/inner': [
    ...['own:model', 'own:schema', 'own:access', 'own:queries', 'own:actions', 'own:inner'],
    ...['lower:model', 'lower:schema', 'lower:access', 'lower:queries', 'lower:actions'],
    ...['access', 'lib'],
  ],
  'modules/loaders': [
    ...['own:model', 'own:queries', 'own:loaders', 'own:inner', 'type:own:components'],
    ...['lower:model', 'lower:queries', 'type:lower:components', 'components', 'lib'],
  ],
  'modules/components': [
    ...['own:model', 'own:components', 'lower:model', 'lower:components'],
    ...['components', 'themes', 'lib'],
  ],
  'modules/admin': [
    ...['own:model', 'own:schema', 'own:queries', 'own:actions', 'own:admin', 'lower:model'],
    ...['lower:queries', 'components/admin', 'access', 'lib'],
  ],

  // declarations and composition
  'blocks/config': ['blocks/config', 'fields', 'lib', 'any:model'],
  blocks: ['blocks', 'any:loaders', 'any:components', 'any:model', 'components', 'themes', 'lib'],
  collections: [
    ...['collections', 'any:access', 'any:hooks', 'any:endpoints', 'any:model'],
    ...['access', 'fields', 'blocks/config', 'themes', 'lib'],
  ],
  config: [
    ...['config', 'collections', 'any:jobs', 'any:endpoints', 'any:hooks', 'any:model'],
    ...['components/admin', 'migrations', 'access', 'lib'],
  ],
  'payload.config': ['config', 'collections', 'lib'],
  process: ['process', 'any:actions', 'any:jobs', 'any:loaders', 'any:model', 'any:queries', 'lib'],
  app: [
    ...['app', 'any:loaders', 'any:actions', 'any:schema', 'any:model', 'any:components'],
    ...['blocks', 'components', 'themes', 'lib'],
  ],

  // the process and its door
  server: ['lib', 'any:model'],
  proxy: ['lib', 'any:model'],
  instrumentation: ['process'],
  'next.config': [],
  'eslint.config': [],
  'playwright.config': ['e2e', 'e2e/fixtures', 'tests'],
  'vitest.config': ['tests'],

  // from outside
  seed: ['seed', 'any:actions', 'any:queries', 'any:model', 'any:schema', 'access', 'lib'],
  scripts: [
    ...['scripts', 'seed', 'e2e', 'deploy', 'config', 'payload.config'],
    // The bench measures on the server that the tests find.
    ...['any:actions', 'any:queries', 'any:model', 'any:schema', 'lib', 'tests'],
  ],
  deploy: ['deploy', 'any:model', 'lib'],
  migrations: ['migrations'],
  e2e: ['e2e', 'e2e/fixtures', 'any:model', 'lib'],
  'e2e/fixtures': [
    ...['e2e', 'e2e/fixtures', 'seed', 'access', 'payload.config'],
    ...['any:actions', 'any:queries', 'any:model', 'lib'],
  ],
}
