import { open } from 'node:fs/promises'

/** A file in memory or on disk. */
export type FileInput = Buffer | string

/** Random reads of a file of any size; nobody loads the whole of it. */
export interface FileSource {
  close(): Promise<void>
  /** The input it was opened from, for libraries that open by themselves. */
  input: FileInput
  /** Up to `length` bytes from `position`; fewer at the end, empty after it. */
  read(position: number, length: number): Promise<Buffer>
  /** In bytes. */
  size: number
}

/**
 * Takes a Buffer or a path on disk; gives random reads of it. The caller closes it.
 * Throws the file system's error when the path cannot be opened.
 */
export async function openSource(input: FileInput): Promise<FileSource> {
  if (typeof input !== 'string') {
    return {
      close: () => Promise.resolve(),
      input,
      read: (position, length) => Promise.resolve(input.subarray(position, position + length)),
      size: input.length,
    }
  }
  const handle = await open(input, 'r')
  const { size } = await handle.stat()
  return {
    close: () => handle.close(),
    input,
    read: async (position, length) => {
      const wanted = Math.max(0, Math.min(length, size - position))
      const buffer = Buffer.alloc(wanted)
      const { bytesRead } = await handle.read(buffer, 0, wanted, position)
      return buffer.subarray(0, bytesRead)
    },
    size,
  }
}

/** Takes a source; gives it piece by piece (bytes), from start to end, for scans in one pass. */
export async function* chunksOf(source: FileSource, chunkSize = 256 * 1024) {
  for (let position = 0; position < source.size; position += chunkSize) {
    yield await source.read(position, chunkSize)
  }
}
