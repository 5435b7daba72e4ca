import type { APIRequestContext, APIResponse } from '@playwright/test'

/** The port of the browser tests; `E2E_PORT` moves them out of the way of another copy on the same machine. */
export const PORT = Number(process.env['E2E_PORT'] ?? 4710)

/** The admin host. */
export const ORIGIN = `http://localhost:${PORT}`

/** Address of a page on a site's stand-in host. */
export const standIn = (slug: string, path = '/'): string =>
  `http://${slug}.localhost:${PORT}${path}`

/** Address of a page on a site's real domain, as citizens type it. */
export const onDomain = (domain: string, path = '/'): string => `http://${domain}:${PORT}${path}`

/**
 * Asks a site without a browser. Node does not resolve `*.localhost`: it connects to this machine and names
 * the host.
 */
export const ask = (request: APIRequestContext, address: string): Promise<APIResponse> => {
  const { host, pathname, search } = new URL(address)
  return request.get(`http://127.0.0.1:${PORT}${pathname}${search}`, { headers: { host } })
}

/** What the admin's own requests carry: a cookie from any other origin is not believed. */
export const FROM_ADMIN = { origin: ORIGIN }
