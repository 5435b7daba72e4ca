import type { BaseDatabaseAdapter } from 'payload'
import { ValidationError } from 'payload'
import { markUniqueViolation } from '@/lib/databaseErrors'

/** The adapter methods that insert or change rows. */
const writers = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Writer = (...args: unknown[]) => Promise<unknown>

/**
 * Both adapters turn a duplicate key into a `ValidationError` that differs from any other only in
 * a translated sentence. Below the adapter nothing else throws `ValidationError` (checked in
 * 3.90.2: drizzle's `handleUpsertError`, MongoDB's `handleError`), so it is marked here, where it
 * is still certain what it was, for `isUniqueViolation`.
 */
export function markUniqueViolations<T extends BaseDatabaseAdapter>(adapter: T): T {
  const methods = adapter as unknown as Record<(typeof writers)[number], Writer>
  for (const name of writers) {
    const write = methods[name]
    methods[name] = async function marked(this: T, ...args) {
      try {
        return await write.apply(this, args)
      } catch (error) {
        if (error instanceof ValidationError) markUniqueViolation(error)
        throw error
      }
    }
  }
  return adapter
}
