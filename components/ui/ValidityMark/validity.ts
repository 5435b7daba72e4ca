import type { Validity } from '../views'

/** The word of each state; the mark never stands without it (colour is not the only carrier). */
export const VALIDITY_WORDS: Record<Validity, string> = {
  valid: '有效',
  amended: '已修改',
  expired: '已失效',
  repealed: '已废止',
}
