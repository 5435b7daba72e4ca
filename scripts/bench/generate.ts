/**
 * Writes a database for the benchmark: `node --import ./scripts/typescript.mjs scripts/bench/generate.ts --items 300000`.
 * A base is made through the program's own migrations and actions, the rest is copied from it in bulk. A file
 * whose fingerprint is the same is used again. Prints the folder, which is a DATA_DIR.
 */
import { parseArgs } from 'node:util'

import { defaultFolder, generated } from './generate/store'

const { values } = parseArgs({
  options: {
    dir: { default: defaultFolder, type: 'string' },
    items: { default: '300000', type: 'string' },
    sites: { default: '24', type: 'string' },
  },
})

const store = await generated({
  folder: values.dir,
  items: Number(values.items),
  sites: Number(values.sites),
})
const time = store.seconds === null ? 'used again' : `${store.seconds.toFixed(1)} s`
console.log(`${store.dataDir} ${(store.bytes / 1e6).toFixed(0)} MB ${time}`)
process.exit(0)
