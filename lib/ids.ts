import { randomBytes } from 'node:crypto'

export { idOf, idsOf } from './idOf'

/** No vowels, no look-alikes: an address cannot spell a word and can be read out on the telephone. */
const ALPHABET = '23456789bcdfghjkmnpqrstvwxz'

/**
 * A short id for public addresses: our own, equal on both databases (docs/adr/0004).
 * @param length characters, 8 gives 27^8 ≈ 2.8 · 10¹¹ values
 */
export function shortId(length = 8): string {
  let id = ''
  while (id.length < length) {
    for (const byte of randomBytes(length * 2)) {
      // 243 = 9 · 27: bytes above it would favour the first letters.
      if (byte < 243 && id.length < length) id += ALPHABET[byte % ALPHABET.length]
    }
  }
  return id
}
