import 'server-only'

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { env } from '@/lib/env'
import { getPayload } from '@/lib/payload'

import { buildDirectory } from './model/buildDirectory'
import { currentDirectory, setCurrentDirectory } from './model/current'
import { parseDirectory, serialiseDirectory } from './model/directoryFile'
import { siteHosts, siteNames } from './queries'

const keptFile = (): string => path.join(env.DATA_DIR, 'hosts.json')

/** Before the first site exists there is no portal; its place holds a name that nobody can own. */
const NO_PORTAL = 'portal.invalid'

/**
 * Reads the host directory from the store, puts it in place for the whole process and keeps it on disk.
 * @throws what the database throws; the table in place stays
 */
export async function refreshDirectory(): Promise<void> {
  const payload = await getPayload()
  const sites = await siteHosts(payload)
  const portal = sites.find((site) => site.kind === 'portal') ?? sites[0]
  const directory = buildDirectory(sites, {
    adminHost: env.ADMIN_HOST,
    portalHost: portal?.canonical ?? NO_PORTAL,
    previewSuffix: env.PREVIEW_SUFFIX,
    publicPort: env.PUBLIC_PORT ?? null,
    publicScheme: env.PUBLIC_SCHEME,
  })
  if (directory.version === currentDirectory()?.version) return
  setCurrentDirectory(directory)
  await mkdir(env.DATA_DIR, { recursive: true })
  const draft = `${keptFile()}.${process.pid}.new`
  await writeFile(draft, serialiseDirectory(directory))
  await rename(draft, keptFile())
}

/** The directory of the last run, so that a restart with the database down still routes. */
export async function loadKeptDirectory(): Promise<void> {
  const text = await readFile(keptFile(), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text !== null) setCurrentDirectory(parseDirectory(text))
}

/**
 * Asks the store for its sites, as a page would.
 * @returns their number
 * @throws what the database throws when it is not reached
 */
export async function reachStore(): Promise<number> {
  return (await siteNames(await getPayload())).length
}

/** The script of the reading tools as it stands in the tree; it is written for browsers and not bundled. */
export function loadReaderScript(): Promise<string> {
  return readFile(
    path.join(/* turbopackIgnore: true */ process.cwd(), 'components/site/ReadingTools/reader.js'),
    'utf8',
  )
}
