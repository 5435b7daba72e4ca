/** How both databases say "this value is taken" and "somebody else changed this". Pure. */

// By name, not by `Symbol()`: a bundler may hold this module twice in one process.
const UNIQUE = Symbol.for('jiyue.uniqueViolation')

const UNIQUE_CODES: ReadonlySet<unknown> = new Set([
  11000, // MongoDB: DuplicateKey
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
])
const WRITE_CONFLICT = 112
const TRANSIENT = 'TransientTransactionError'

/** Remembers on the error itself that a duplicate key caused it; see `isUniqueViolation`. */
export function markUniqueViolation(error: object): void {
  Object.defineProperty(error, UNIQUE, { value: true })
}

/**
 * Whether an error, or one that caused it, is a duplicate key: one answer for both databases, for
 * the driver's own error and for the `ValidationError` that Payload makes of it.
 */
export function isUniqueViolation(error: unknown): boolean {
  return causes(error).some((cause) => UNIQUE in cause || UNIQUE_CODES.has(codeOf(cause)))
}

/**
 * Whether an error means that nothing was written because another transaction met this one, so
 * that the whole action may be tried again (MongoDB: WriteConflict, code 112, and everything
 * labelled TransientTransactionError). SQLite has one writer and never answers so.
 */
export function isWriteConflict(error: unknown): boolean {
  return causes(error).some(
    (cause) => codeOf(cause) === WRITE_CONFLICT || labelsOf(cause).includes(TRANSIENT),
  )
}

/** The error and its causes, outermost first; at most ten, since a cause may be a circle. */
function causes(error: unknown): object[] {
  const found: object[] = []
  let current = error
  while (typeof current === 'object' && current !== null && found.length < 10) {
    found.push(current)
    current = 'cause' in current ? current.cause : undefined
  }
  return found
}

function codeOf(error: object): unknown {
  return 'code' in error ? error.code : undefined
}

function labelsOf(error: object): readonly unknown[] {
  if (!('errorLabels' in error)) return []
  const labels = error.errorLabels
  return Array.isArray(labels) ? labels : []
}
