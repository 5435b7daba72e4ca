// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Inside node_modules, so that whatever removes the modules removes the stamp with them. */
const stampName = '.jiyue-lock'

/**
 * Takes the repository's root and says whether `npm ci` must run: the modules are missing, or they
 * were installed from another package-lock.json. Contents are compared, not times: git sets the
 * time of a file at checkout. Throws when there is no package-lock.json.
 * @param {string} root
 * @returns {boolean}
 */
export function needsInstall(root) {
  const stamp = join(root, 'node_modules', stampName)
  return !existsSync(stamp) || readFileSync(stamp, 'utf8').trim() !== lockHash(root)
}

/**
 * Notes that the modules now match package-lock.json; call it after `npm ci` has succeeded.
 * @param {string} root
 */
export function writeStamp(root) {
  writeFileSync(join(root, 'node_modules', stampName), `${lockHash(root)}\n`)
}

/** @param {string} root */
function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}
