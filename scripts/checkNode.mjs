// @ts-check
/**
 * Imported first by every program here, or preloaded with `node --import ./scripts/checkNode.mjs`:
 * ends the process with one sentence when Node is older than the one the program is built for.
 * On Node 20 the Payload command line sometimes does nothing and exits 0 (docs/house.md).
 */
import { nodeProblem } from './bootstrap/nodeVersion.mjs'

const problem = nodeProblem(process.versions.node)
if (problem !== null) {
  console.error(problem)
  process.exit(1)
}
