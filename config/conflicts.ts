import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload'

import { isUniqueViolation } from '@/lib/databaseErrors'
import { ConflictError } from '@/lib/errors'
import { retryOnConflict } from '@/lib/retry'
import { chineseOf } from './labels'

const WRITES = new Set(['delete', 'patch', 'post', 'put'])

/**
 * Makes every writing request of REST, and so of the admin, survive a write conflict: MongoDB aborts one of
 * two transactions that meet, Payload passes the error on, and only the whole request can be repeated. It
 * also turns a duplicate key into one sentence. Uploads are left alone: their bodies are not held twice.
 * @param config a built config; it is changed and given back
 */
export function withConflictsRetried(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.endpoints || collection.upload) continue
    collection.endpoints = collection.endpoints.map((endpoint) =>
      WRITES.has(endpoint.method) ? retried(endpoint) : endpoint,
    )
  }
  return config
}

function retried(endpoint: Endpoint): Endpoint {
  const handler: Endpoint['handler'] = async (req) => {
    await holdBody(req)
    const context = { ...req.context }
    try {
      return await retryOnConflict(async () => {
        req.context = { ...context }
        return endpoint.handler(req)
      })
    } catch (error) {
      throw isUniqueViolation(error) ? duplicate(req, error) : error
    }
  }
  return { ...endpoint, handler }
}

/** A body can be read once; each attempt gets it anew. */
async function holdBody(req: PayloadRequest): Promise<void> {
  if (!req.body || !req.arrayBuffer) return
  const held = await req.arrayBuffer()
  Object.defineProperty(req, 'body', { configurable: true, get: () => new Response(held).body })
  req.text = () => Promise.resolve(new TextDecoder().decode(held))
}

interface Named {
  path?: string
}

/** The field whose value is taken stands in Payload's error by its path. */
function duplicate(req: PayloadRequest, error: unknown): ConflictError {
  const data = (error as { data?: { collection?: string; errors?: Named[] } }).data
  const collection = data?.collection ?? String(req.routeParams?.['collection'] ?? '')
  const fields = req.payload.collections[collection as 'sites']?.config.flattenedFields ?? []
  const field = fields.find(({ name }) => name === data?.errors?.[0]?.path)
  const label = field && 'label' in field ? chineseOf(field.label) : ''
  return new ConflictError(`已有相同的${label || '内容'}，请换一个再保存。`)
}
