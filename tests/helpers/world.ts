import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq, handleEndpoints, initTransaction, killTransaction } from 'payload'
import { beforeAll } from 'vitest'

import type { User } from '@/payload-types'

import type { TestWorld } from './databases'
import { createPeople, emailOf, PASSWORD } from './people'
import type { People, Role, Staff } from './people'
import { createPlaces } from './places'
import type { Places } from './places'
import { realConfig } from './realConfig'

export { roles } from './people'
export type { Role, Staff } from './people'

/** What a REST answer says. */
export interface Answer {
  status: number
  body: Record<string, unknown>
}

/** The program's own collections, with sites, units, channels and one account per role. */
export interface World extends Places {
  payload: Payload
  people: People
  /** Spread into a Local API call: access on, in the name of the role (a visitor names no site). */
  as: (role: Role) => { overrideAccess: false; user: User | null }
  /**
   * Runs work in a transaction in the name of a role and takes everything back, so that a table of trials
   * leaves the world as it was.
   */
  trial: <T>(role: Role, work: (req: PayloadRequest) => Promise<T>) => Promise<T>
  /** Asks Payload's own REST handlers, signed in by password and token; `path` begins after `/api`. */
  rest: (role: Role, method: string, path: string, body?: object) => Promise<Answer>
  /** A token of a fresh session, as the login door gives it. */
  token: (role: Staff) => Promise<string>
}

type Cache = Map<string, { payload: Payload; promise: null; reload: false; ws: null }>

/** Makes REST handlers find this Payload instead of starting a second one on the same database. */
function registerForRest(payload: Payload, key: string): void {
  const { _payload: known } = globalThis as unknown as { _payload: Cache }
  known.set(key, { payload, promise: null, reload: false, ws: null })
}

/**
 * Starts the real config on a suite's database and fills it once, before the first test. Use it inside
 * `describeOnBothDatabases` or `describeOnSqlite`; the fields are there when tests run.
 */
export function realWorld(database: TestWorld): World {
  const world = {} as World
  const tokens = new Map<Staff, Promise<string>>()

  const userOf = (role: Role): User | null => (role === 'visitor' ? null : world.people[role])

  world.as = (role) => ({ overrideAccess: false, user: userOf(role) })
  world.trial = async (role, work) => {
    const req = await createLocalReq({ user: userOf(role) ?? undefined }, world.payload)
    await initTransaction(req)
    // MongoDB opens the transaction with its first command; Payload's find sends two at once.
    await world.payload.db.findOne({ collection: 'sites', req })
    try {
      return await work(req)
    } finally {
      await killTransaction(req)
    }
  }
  world.token = async (role) => {
    const data = { email: emailOf(role), password: PASSWORD }
    const { token } = await world.payload.login({ collection: 'users', data })
    if (!token) throw new Error(`${role} got no token`)
    return token
  }
  world.rest = async (role, method, path, body) => {
    const headers = new Headers({ 'Accept-Language': 'zh', 'Content-Type': 'application/json' })
    if (role !== 'visitor') {
      const token = tokens.get(role) ?? world.token(role)
      tokens.set(role, token)
      headers.set('Authorization', `JWT ${await token}`)
    }
    const response = await handleEndpoints({
      config: world.payload.config,
      payloadInstanceCacheKey: database.folder,
      request: new Request(`http://localhost:3000/api${path}`, {
        body: body ? JSON.stringify(body) : null,
        headers,
        method,
      }),
    })
    const text = await response.text()
    return {
      body: text.startsWith('{') ? (JSON.parse(text) as Answer['body']) : { text },
      status: response.status,
    }
  }

  beforeAll(async () => {
    world.payload = await database.start((db) => realConfig(db, database.folder))
    registerForRest(world.payload, database.folder)
    Object.assign(world, await createPlaces(world.payload))
    world.people = await createPeople(world.payload, world)
  }, 180_000)

  return world
}
