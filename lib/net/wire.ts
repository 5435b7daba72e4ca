/**
 * Text as it comes off the wire. Node hands the bytes of a request line and of headers over as
 * Latin-1, one character per byte, so 成都 sent raw arrives as six odd characters.
 */

const encoder = new TextEncoder()

function percentBytes(bytes: Iterable<number>): string {
  let text = ''
  for (const byte of bytes) text += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  return text
}

/**
 * Percent-encodes whatever may not stand in a header line: controls, space, `#`, and everything
 * outside ASCII. A character up to U+00FF counts as the byte it was on the wire, a higher one as
 * its UTF-8 bytes. Text that is already printable ASCII comes back unchanged.
 *
 * @param text a path or a query string, as received
 * @returns the same in printable ASCII (0x21 to 0x7E)
 */
export function printableTarget(text: string): string {
  return text.replace(/[^\x21\x22\x24-\x7e]/gu, (char) => {
    const code = char.codePointAt(0) ?? 0
    return percentBytes(code <= 0xff ? [code] : encoder.encode(char))
  })
}

/**
 * Undoes the Latin-1 reading of a header whose bytes were UTF-8 (some clients send a Chinese domain
 * name raw). Text that cannot have come about in that way is returned as it is.
 *
 * @param text a header value
 * @returns the value as it was meant
 */
export function utf8Header(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text
  const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: the text was a proper string from the start, for example of a form.
    return text
  }
}

/**
 * Splits the target of a request line at its first question mark.
 *
 * @param target `/path?query`
 * @returns the path and the query with its question mark, or '' where there is none
 */
export function splitTarget(target: string): { path: string; search: string } {
  const mark = target.indexOf('?')
  return mark < 0
    ? { path: target, search: '' }
    : { path: target.slice(0, mark), search: target.slice(mark) }
}
