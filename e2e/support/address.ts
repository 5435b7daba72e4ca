/** The port of the browser tests; `E2E_PORT` moves them out of the way of another copy on the same machine. */
export const PORT = Number(process.env['E2E_PORT'] ?? 4710)

/** The admin host. */
export const ORIGIN = `http://localhost:${PORT}`

/** Address of a page on a site's stand-in host. */
export const standIn = (slug: string, path = '/'): string =>
  `http://${slug}.localhost:${PORT}${path}`

/** Address of a page on a site's real domain, as citizens type it. */
export const onDomain = (domain: string, path = '/'): string => `http://${domain}:${PORT}${path}`
