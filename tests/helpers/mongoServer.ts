import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import type { TestProject } from 'vitest/node'

type Server = { uri: string; description: string; stop: () => Promise<void> }

/** A MongoDB-wire server for machines without mongod; it stands beside the repository. */
const standIn = fileURLToPath(new URL('../../../shared/mongodb/start', import.meta.url))
/** Its first start makes a Python environment. */
const STAND_IN_READY_MS = 180_000

/**
 * vitest's global setup of the integration project: gives the suites a MongoDB (`mongoUri`) and
 * says once which one. Order: MONGODB_TEST_URI, a mongod on the PATH (nothing is downloaded), the
 * stand-in beside the repository, none.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await findServer()
  console.log(
    server
      ? `MongoDB for the integration suite: ${server.description}`
      : 'MongoDB for the integration suite: none found (no MONGODB_TEST_URI, no mongod on the ' +
          'PATH, no ../shared/mongodb/start), its cases are SKIPPED; SQLite runs always',
  )
  project.provide('mongoUri', server?.uri ?? null)
  return async () => server?.stop()
}

/** Starts or finds a MongoDB replica set in the order above; null where there is none. */
export async function findServer(): Promise<Server | null> {
  const given = process.env['MONGODB_TEST_URI']
  if (given) return { uri: given, description: 'MONGODB_TEST_URI', stop: async () => {} }
  const mongod = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'mongod'))
    .find((file) => existsSync(file))
  if (mongod) return startMongod(mongod)
  for (const file of standInPlaces()) if (existsSync(file)) return startStandIn(file)
  return null
}

function standInPlaces(): string[] {
  // A git worktree may lie one folder deeper than the clone.
  return [standIn, path.resolve(path.dirname(standIn), '../../../shared/mongodb/start')]
}

async function startMongod(mongod: string): Promise<Server> {
  const replicaSet = await MongoMemoryReplSet.create({
    binary: { systemBinary: mongod },
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  })
  return {
    uri: replicaSet.getUri(),
    description: `a real mongod (${mongod}), one-member replica set`,
    stop: async () => {
      await replicaSet.stop()
    },
  }
}

async function startStandIn(start: string): Promise<Server> {
  const data = mkdtempSync(path.join(tmpdir(), 'jiyue-mongo-'))
  const child = spawn(start, ['0', data], { stdio: ['ignore', 'pipe', 'inherit'] })
  const stop = async () => {
    await end(child)
    rmSync(data, { recursive: true, force: true })
  }
  try {
    const uri = await readyAddress(child)
    return { uri, description: `the stand-in server ${start} (not a real mongod)`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Waits for the line `ready mongodb://…`. */
async function readyAddress(child: ChildProcess): Promise<string> {
  const timer = setTimeout(() => child.kill('SIGKILL'), STAND_IN_READY_MS)
  try {
    if (child.stdout) {
      for await (const line of createInterface({ input: child.stdout })) {
        const uri = /^ready (?<uri>mongodb:\/\/\S+)$/.exec(line)?.groups?.['uri']
        if (uri) return uri
      }
    }
  } finally {
    clearTimeout(timer)
    // Whatever it prints later must not fill the pipe.
    child.stdout?.resume()
  }
  throw new Error('../shared/mongodb/start ended without a `ready` line')
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(timer)
}
