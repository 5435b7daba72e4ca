import { describe, expect, it } from 'vitest'
import { borderFaults, collectionFaults, pairFaults, tierFaults } from './borders'
import { hatFaults, rawDatabaseFaults } from './hats'
import {
  anyFaults,
  budgetFaults,
  defaultExportFaults,
  docstringFaults,
  suppressionFaults,
} from './language'
import { environmentFaults, licenceFaults } from './licences'
import { blockFaults, colourFaults } from './looks'
import {
  adminComponentFaults,
  decisionFaults,
  linkFaults,
  matrixFaults,
  nginxFaults,
} from './papers'
import { purityFaults } from './purity'
import { kindFaults, sleepFaults, switchedOffFaults } from './testFiles'
import { planted } from './tree'
import type { Tree } from './tree'

type Law = (tree: Tree) => string[]
type Files = Record<string, string>

/** A law that finds nothing may be blind: each must find a planted fault. */
const FAULTS: [string, Law, Files][] = [
  [
    'lib imports a module',
    borderFaults,
    { 'lib/a.ts': `import { b } from '@/modules/sites/model'` },
  ],
  [
    'a module reaches upwards',
    borderFaults,
    { 'modules/sites/actions.ts': `import { a } from '@/modules/content/queries'` },
  ],
  [
    'a module imports one of its own tier',
    borderFaults,
    { 'modules/media/queries.ts': `import { a } from '../sites/queries'` },
  ],
  [
    'a module comes in by no door',
    borderFaults,
    { 'modules/content/actions/a.ts': `import { a } from '@/modules/media/upload/judge'` },
  ],
  [
    'a loader writes',
    borderFaults,
    { 'modules/content/loaders/a.ts': `export { sweep } from '../actions/sweep'` },
  ],
  ['a page queries', borderFaults, { 'app/page.tsx': `import('@/modules/sites/queries')` }],
  [
    'components fetch',
    borderFaults,
    { 'modules/sites/components/A/A.tsx': `import { q } from '../../queries'` },
  ],
  [
    'a loader takes a component to render',
    borderFaults,
    { 'modules/content/loaders/a.ts': `import { A } from '../components/A/A'` },
  ],
  ['a room without a name', borderFaults, { 'utilities/a.ts': 'export const a = 1' }],
  ['a module without a tier', tierFaults, { 'modules/weather/model.ts': '' }],
  [
    'a collection imports another',
    collectionFaults,
    { 'collections/sites/Sites.ts': `import { Domains } from './Domains'` },
  ],
  ['a collection without behaviour', pairFaults, { 'collections/polls/Polls.ts': '' }],
  ['behaviour without a collection', pairFaults, { 'modules/polls/model.ts': '' }],
  [
    'a model reaches the database by a detour',
    purityFaults,
    { 'lib/b.ts': `import 'payload'`, 'modules/sites/model/a.ts': `import { b } from '@/lib/b'` },
  ],
  ['next/cache in an action', licenceFaults, { 'modules/a/loaders.ts': `import 'next/cache'` }],
  ['the config in a module', licenceFaults, { 'modules/a/jobs.ts': `import '@payload-config'` }],
  ['server-only in a query', licenceFaults, { 'modules/a/queries.ts': `import 'server-only'` }],
  ['an adapter in lib', licenceFaults, { 'lib/a.ts': `import '@payloadcms/db-sqlite'` }],
  ['React in a hook', licenceFaults, { 'modules/a/hooks.ts': `import 'react'` }],
  ['an environment read', environmentFaults, { 'lib/a.ts': 'const a = process.env.PORT' }],
  [
    'a setting read in instrumentation',
    environmentFaults,
    { 'instrumentation.ts': `if (process.env['PORT']) start()` },
  ],
  [
    'an environment import',
    environmentFaults,
    { 'lib/a.ts': `import { env } from 'node:process'` },
  ],
  [
    'a bare Local API call',
    hatFaults,
    { 'modules/a/queries.ts': `await req.payload.find({ collection: 'a', overrideAccess: true })` },
  ],
  [
    'a call with prepared options',
    hatFaults,
    { 'modules/a/queries.ts': `await payload.find(options)` },
  ],
  [
    'a write below Payload',
    rawDatabaseFaults,
    { 'modules/a/hooks.ts': 'payload.db.updateOne({})' },
  ],
  ['a page below Payload', rawDatabaseFaults, { 'modules/a/loaders.ts': 'payload.db.find({})' }],
  ['no access matrix', matrixFaults, {}],
  [
    'a collection without a row',
    matrixFaults,
    {
      'collections/a/As.ts': `export const As = {\n  slug: 'as',\n}`,
      'tests/access.matrix.int.test.ts': `const table = { sites: {} } // as`,
    },
  ],
  [
    'an admin path to nothing',
    adminComponentFaults,
    { 'collections/a/As.ts': `const c = '/modules/a/admin/Panel#Panel'` },
  ],
  [
    'an admin path to another name',
    adminComponentFaults,
    {
      'collections/a/As.ts': `const c = '/modules/a/admin/Panel#Panel'`,
      'modules/a/admin/Panel.tsx': 'export function Pane() {}',
    },
  ],
  ['half a block', blockFaults, { 'blocks/Hero/config.ts': '' }],
  ['a colour in a component', colourFaults, { 'components/a.css': '.a {\n  color: #fff;\n}' }],
  ['any', anyFaults, { 'lib/a.ts': 'let a: Record<string, any>' }],
  ['a blunt suppression', suppressionFaults, { 'lib/a.ts': '// @ts-ignore it does not matter' }],
  [
    'a suppression without a reason',
    suppressionFaults,
    { 'lib/a.ts': '// eslint-disable-next-line no-console\nlog()' },
  ],
  ['a default export', defaultExportFaults, { 'lib/a.ts': 'export default function a() {}' }],
  ['a silent function', docstringFaults, { 'lib/a.ts': 'export const a = () => 1' }],
  ['a long file', budgetFaults, { 'lib/a.ts': 'a\n'.repeat(301) }],
  ['a long root configuration', budgetFaults, { 'payload.config.ts': 'a\n'.repeat(81) }],
  ['a test that never runs', kindFaults, { 'lib/a.spec.ts': '' }],
  ['a database test in the unit run', kindFaults, { 'lib/a.int.test.tsx': '' }],
  ['a lonely test', switchedOffFaults, { 'lib/a.test.ts': `it.only('a', () => {})` }],
  ['a skipped suite', switchedOffFaults, { 'e2e/a.spec.ts': `test.describe.skip('a', b)` }],
  [
    'a sleep',
    sleepFaults,
    { 'lib/a.test.ts': 'await new Promise((done) => setTimeout(done, 50))' },
  ],
  ['a browser that sleeps', sleepFaults, { 'e2e/a.spec.ts': 'await page.waitForTimeout(50)' }],
  [
    'a number given twice',
    decisionFaults,
    { 'docs/adr/0001-one.md': '', 'docs/adr/0001-two.md': '' },
  ],
  ['a gap in the numbers', decisionFaults, { 'docs/adr/0002-two.md': '' }],
  ['a dead link', linkFaults, { 'docs/a.md': 'see [the other](./b.md#top)' }],
  ['IPv4 alone', nginxFaults, { 'deploy/nginx/a.conf': 'listen 80;\nlisten [::]:443;\n' }],
  [
    'IPv4 alone in a generator',
    nginxFaults,
    { 'deploy/nginx/a.ts': 'const a = [`listen ${port} ssl;`]' },
  ],
]

/** What looks like a fault and is none. */
const FAIR: [string, Law, Files][] = [
  [
    'types of components in a loader',
    borderFaults,
    { 'modules/content/loaders/a.ts': `import type { V } from '../components/views'` },
  ],
  ['lower doors', borderFaults, { 'modules/content/actions/a.ts': `import '../../sites/actions'` }],
  [
    'the build constant',
    environmentFaults,
    { 'instrumentation.ts': `if (process.env['NEXT_RUNTIME'] === 'nodejs') start()` },
  ],
  [
    'an environment handed on unread',
    environmentFaults,
    { 'scripts/a.ts': `spawn('node', [], { env: { ...process.env, PORT: '1' } })` },
  ],
  [
    'a hat',
    hatFaults,
    { 'modules/a/queries.ts': `payload.find({ collection: 'a', ...asVisitor(site) })` },
  ],
  [
    'a suppression with a reason',
    suppressionFaults,
    { 'lib/a.ts': '// @ts-expect-error Payload types this as never, see its issue 123' },
  ],
  ['a quoted suppression', suppressionFaults, { 'lib/a.ts': `const a = '// @ts-ignore'` }],
  [
    'a timer that lets something happen',
    sleepFaults,
    { 'lib/a.test.ts': 'setTimeout(() => server.close(), 50)' },
  ],
  [
    'both families',
    nginxFaults,
    { 'deploy/a.ts': 'const a = [`listen ${p} ssl;`, `listen [::]:${p} ssl;`]' },
  ],
]

describe('the laws of the house', () => {
  it.each(FAULTS)('see %s', (_fault, law, files) => {
    expect(law(planted(files))).toHaveLength(1)
  })

  it.each(FAIR)('let pass %s', (_case, law, files) => {
    expect(law(planted(files))).toEqual([])
  })
})
