import { collections as declared, globals as settings } from '@/collections'

/**
 * Payload sanitises a config in place. Import this file before anything that leads to `@payload-config`:
 * it takes its copies while the declarations are as they were written.
 */
function clone<T>(value: T): T {
  if (Array.isArray(value)) return value.map(clone) as T
  if (!value || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clone(one)])) as T
}

const collections = clone(declared)
const globals = clone(settings)

/** Collections and settings for one more config, as declared. */
export const pristine = () => ({ collections: clone(collections), globals: clone(globals) })
