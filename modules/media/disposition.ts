export type Disposition = 'attachment' | 'inline'

/** RFC 8187: what encodeURIComponent leaves but an extended value may not contain. */
function encodeExtended(name: string): string {
  const hex = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(name).replace(/['()*]/g, hex)
}

/**
 * Takes the disposition and the original name; gives Content-Disposition (RFC 6266) with the name
 * twice: in ASCII for old programs and exact, Chinese included, as `filename*` (RFC 8187).
 */
export function contentDisposition(disposition: Disposition, name: string): string {
  const clean = name.toWellFormed().replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\\/]/gu, '_')
  const ascii = clean.replace(/[^\x20-\x7e]/g, '_').replace(/["%]/g, '_')
  return `${disposition}; filename="${ascii}"; filename*=UTF-8''${encodeExtended(clean)}`
}
