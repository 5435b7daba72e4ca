import type { PayloadRequest, Where } from 'payload'
import { restoreVersionOperation } from 'payload'

import { asSystem } from '@/lib/as'

import type { Spot, Specimen } from './specimens'
import type { Role, World } from './world'

/** Payload's Local API without the types of single collections: the matrix runs over all of them. */
type Call = (args: Record<string, unknown>) => Promise<unknown>
type Api = Record<
  'create' | 'delete' | 'duplicate' | 'find' | 'findVersions' | 'restoreVersion' | 'update',
  Call
>

/** One attempt: which document, through which call; `true` when it was done. */
interface Attempt {
  api: Api
  slug: string
  id: string
  specimen: Specimen
  spot: Spot
  req: PayloadRequest
}

interface Operation {
  /** Takes never-published documents. */
  onDrafts?: boolean
  /** Other refusals than 403 and 404. */
  refusals?: number[]
  run: (attempt: Attempt) => Promise<boolean>
}

const hat = (req: PayloadRequest) => ({ overrideAccess: false as const, req })

const found = async (call: Promise<unknown>): Promise<boolean> =>
  ((await call) as { docs: unknown[] }).docs.length > 0

const done = async (call: Promise<unknown>): Promise<boolean> => {
  await call
  return true
}

/** A bulk answer lists what failed and why; only refusals may stand there. */
const bulkDone = async (call: Promise<unknown>): Promise<boolean> => {
  const { docs, errors } = (await call) as {
    docs: unknown[]
    errors: { isPublic: boolean; message: string }[]
  }
  const secret = errors.find(({ isPublic }) => !isPublic)
  if (secret) throw new Error(secret.message)
  return docs.length > 0
}

const byId = (id: string): Where => ({ id: { equals: id } })

const write =
  (data: Record<string, unknown>, more: Record<string, unknown> = {}): Operation['run'] =>
  ({ api, id, req, slug }) =>
    done(api.update({ id, collection: slug, data, ...more, ...hat(req) }))

async function bin({ api, id, req, slug }: Attempt): Promise<void> {
  const { user } = req
  req.user = null
  await api.update({
    id,
    collection: slug,
    data: { deletedAt: new Date().toISOString() },
    ...asSystem(req, 'the trial begins in the recycle bin'),
  })
  req.user = user
}

async function versionOf({ api, id, req, slug }: Attempt): Promise<string> {
  const answer = (await api.findVersions({
    collection: slug,
    limit: 1,
    where: { parent: { equals: id } },
    ...asSystem(req, 'the trial names a version'),
  })) as { docs: { id: string }[] }
  return answer.docs[0]?.id ?? ''
}

/** The operations of the matrix, by the name its rows use. */
export const operations = {
  bulk: {
    run: ({ api, id, req, slug, specimen }) =>
      bulkDone(
        api.update({ collection: slug, data: specimen.change, where: byId(id), ...hat(req) }),
      ),
  },
  'bulk draft': {
    onDrafts: true,
    run: ({ api, id, req, slug, specimen: { change } }) =>
      bulkDone(
        api.update({ collection: slug, data: change, draft: true, where: byId(id), ...hat(req) }),
      ),
  },
  'bulk publish': {
    onDrafts: true,
    run: ({ api, id, req, slug }) =>
      bulkDone(
        api.update({
          collection: slug,
          data: { _status: 'published' },
          where: byId(id),
          ...hat(req),
        }),
      ),
  },
  create: {
    run: ({ api, req, slug, specimen, spot }) =>
      done(
        api.create({
          collection: slug,
          data: specimen.sample(spot),
          draft: true,
          ...(specimen.file ? { file: { ...specimen.file } } : {}),
          ...hat(req),
        }),
      ),
  },
  delete: {
    run: ({ api, id, req, slug }) => done(api.delete({ id, collection: slug, ...hat(req) })),
  },
  duplicate: {
    run: ({ api, id, req, slug }) => done(api.duplicate({ id, collection: slug, ...hat(req) })),
  },
  publish: { onDrafts: true, run: write({ _status: 'published' }) },
  purge: {
    run: async (attempt) => {
      await bin(attempt)
      const { api, id, req, slug } = attempt
      req.query = { reason: '矩阵测试的理由' }
      return done(api.delete({ id, collection: slug, trash: true, ...hat(req) }))
    },
  },
  read: {
    run: ({ api, id, req, slug }) =>
      found(api.find({ collection: slug, depth: 0, where: byId(id), ...hat(req) })),
  },
  'read draft': {
    onDrafts: true,
    run: ({ api, id, req, slug }) =>
      found(api.find({ collection: slug, depth: 0, draft: true, where: byId(id), ...hat(req) })),
  },
  restore: {
    onDrafts: true,
    run: async (attempt) => {
      const id = await versionOf(attempt)
      const { req, slug } = attempt
      // The Local API of 3.90.2 cannot ask for a draft; REST does, through this operation.
      const collection = req.payload.collections[slug as 'articles']
      return done(restoreVersionOperation({ id, collection, draft: true, ...hat(req) }))
    },
  },
  'restore live': {
    refusals: [422],
    run: async (attempt) => {
      const id = await versionOf(attempt)
      const { api, req, slug } = attempt
      return done(api.restoreVersion({ id, collection: slug, ...hat(req) }))
    },
  },
  trash: {
    run: (attempt) => write({ deletedAt: new Date().toISOString() })(attempt),
  },
  'trash draft': {
    onDrafts: true,
    run: (attempt) => write({ deletedAt: new Date().toISOString() })(attempt),
  },
  unbin: {
    run: async (attempt) => {
      await bin(attempt)
      return write({ deletedAt: null }, { trash: true })(attempt)
    },
  },
  update: {
    run: (attempt) => write(attempt.specimen.change)(attempt),
  },
  'update draft': {
    onDrafts: true,
    run: (attempt) => write(attempt.specimen.change, { draft: true })(attempt),
  },
  versions: {
    onDrafts: true,
    run: ({ api, id, req, slug }) =>
      found(
        api.findVersions({
          collection: slug,
          depth: 0,
          where: { parent: { equals: id } },
          ...hat(req),
        }),
      ),
  },
  withdraw: { run: write({ _status: 'draft' }) },
} satisfies Record<string, Operation>

export type OperationName = keyof typeof operations

/**
 * Tries an operation as a role on each spot and takes it back.
 * @returns the spots where it was done, `-` for none
 */
export async function reachOf(
  world: World,
  slug: string,
  specimen: Specimen,
  name: OperationName,
  role: Role,
): Promise<string> {
  const operation: Operation = operations[name]
  const ids = operation.onDrafts ? specimen.drafts : specimen.ids
  let reached = ''
  for (const [spot, id] of Object.entries(ids) as [Spot, string][]) {
    const isDone = await world.trial(role, async (req) => {
      req.context['visitorSite'] = role === 'visitor' ? world.sites.east : undefined
      const api = world.payload as unknown as Api
      try {
        return await operation.run({ api, id, req, slug, specimen, spot })
      } catch (error) {
        const status = (error as { status?: number }).status ?? 0
        if (![403, 404, ...(operation.refusals ?? [])].includes(status)) throw error
        return false
      }
    })
    if (isDone) reached += spot
  }
  return reached || '-'
}
