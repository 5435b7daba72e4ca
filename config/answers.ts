import type { AfterErrorHook } from 'payload'

interface Fault {
  label?: unknown
  message?: unknown
  path?: unknown
}

const faultsOf = (error: Error): Fault[] => {
  const { data } = error as { data?: { errors?: unknown } | null }
  return Array.isArray(data?.errors) ? (data.errors as Fault[]) : []
}

/**
 * Says in a refused answer which fields are meant, so that the admin's form can mark them. Payload does so for
 * errors that are instances of its own class; the build holds Payload twice, for routes and for what
 * `instrumentation.ts` starts, whose hooks run and whose errors the routes take for foreign (3.90.2,
 * formatErrors): the sentence arrives, the fields do not.
 */
export const nameFields: AfterErrorHook = ({ error, result }) => {
  const [first, ...others] = result?.errors ?? []
  const faults = faultsOf(error)
  // A sentence that differs was put in place of one that nobody outside may read.
  if (!first || first.data || faults.length === 0 || first.message !== error.message) return
  const errors = faults.map(({ label, message, path }) => ({ label, message, path }))
  return { response: { ...result, errors: [{ ...first, data: { errors } }, ...others] } }
}
