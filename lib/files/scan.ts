import { chunksOf } from './source'
import type { FileSource } from './source'

/** Takes a source and a pattern of bytes; gives whether it occurs anywhere. One pass, one chunk. */
export async function contains(source: FileSource, pattern: Buffer): Promise<boolean> {
  let tail = Buffer.alloc(0)
  for await (const chunk of chunksOf(source)) {
    const window = Buffer.concat([tail, chunk])
    if (window.includes(pattern)) return true
    tail = window.subarray(Math.max(0, window.length - pattern.length + 1))
  }
  return false
}
