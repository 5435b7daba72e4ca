import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DEMO_SECRET, envSchema, readEnv } from '@/lib/env'
import { borderFaults, collectionFaults, pairFaults, tierFaults } from './house/borders'
import { hatFaults, rawDatabaseFaults } from './house/hats'
import {
  anyFaults,
  budgetFaults,
  defaultExportFaults,
  docstringFaults,
  suppressionFaults,
} from './house/language'
import { environmentFaults, licenceFaults } from './house/licences'
import { blockFaults, colourFaults } from './house/looks'
import {
  adminComponentFaults,
  decisionFaults,
  environmentExample,
  linkFaults,
  matrixFaults,
  nginxFaults,
} from './house/papers'
import { purityFaults } from './house/purity'
import { kindFaults, sleepFaults, switchedOffFaults } from './house/testFiles'
import { treeOf } from './house/tree'
import type { Tree } from './house/tree'

/** The law of docs/house.md, held over every file of the repository. A failure lists every breach with its line. */
const tree = treeOf(fileURLToPath(new URL('..', import.meta.url)))

const LAWS: [string, (tree: Tree) => string[]][] = [
  ['imports follow the table of rooms', borderFaults],
  ['every module has its tier', tierFaults],
  ['collections name each other by slug', collectionFaults],
  ['collections and modules stand in pairs', pairFaults],
  ['models and components are pure', purityFaults],
  ['licences are exclusive', licenceFaults],
  ['lib/env.ts alone reads the environment', environmentFaults],
  ['every Local API call wears a hat', hatFaults],
  ['the database below Payload is for actions and guards', rawDatabaseFaults],
  ['every collection stands in the access matrix', matrixFaults],
  ['admin components are where their paths say', adminComponentFaults],
  ['blocks have their fixed files', blockFaults],
  ['colours stand in themes', colourFaults],
  ['no type is any', anyFaults],
  ['suppressions give a reason', suppressionFaults],
  ['default exports only where they are demanded', defaultExportFaults],
  ['exported functions say what they do', docstringFaults],
  ['files keep their budget', budgetFaults],
  ['test files are of a known kind', kindFaults],
  ['no test is switched off', switchedOffFaults],
  ['no test sleeps', sleepFaults],
  ['decisions are numbered once', decisionFaults],
  ['links of the papers lead somewhere', linkFaults],
  ['nginx listens on [::] wherever it listens on IPv4', nginxFaults],
]

// The first law parses every file: some seconds on a machine that is busy otherwise.
describe('the house', { timeout: 60_000 }, () => {
  it.each(LAWS)('%s', (_law, faults) => {
    expect(faults(tree)).toEqual([])
  })

  it('explains every environment variable in .env.example and no other', () => {
    const example = environmentExample(tree.read('.env.example'))
    expect(Object.keys(example)).toEqual(Object.keys(envSchema.shape))
  })

  it('starts from a copy of .env.example as from nothing', () => {
    const example = environmentExample(tree.read('.env.example'))
    expect(readEnv(example)).toEqual(readEnv({}))
    expect(Object.values(example)).not.toContain(DEMO_SECRET)
  })
})
