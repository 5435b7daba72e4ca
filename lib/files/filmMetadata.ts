import { open } from 'node:fs/promises'
import { boxesIn } from './boxes'
import type { Box } from './boxes'
import { openSource } from './source'
import type { FileInput, FileSource } from './source'

/** Boxes that hold words about a film (place, camera, title); no player needs them. */
const DESCRIBING = new Set(['meta', 'udta', 'uuid'])

async function describing(source: FileSource): Promise<Box[]> {
  const found: Box[] = []
  for await (const top of boxesIn(source, 0, source.size)) {
    if (DESCRIBING.has(top.type)) found.push(top)
    if (top.type !== 'moov') continue
    for await (const box of boxesIn(source, top.start, top.end)) {
      if (DESCRIBING.has(box.type)) found.push(box)
      if (box.type !== 'trak') continue
      for await (const inner of boxesIn(source, box.start, box.end)) {
        if (DESCRIBING.has(inner.type)) found.push(inner)
      }
    }
  }
  return found
}

type Write = (data: Buffer, position: number) => Promise<unknown>

/** The box becomes `free` space of the same size, so no offset in the file moves. */
async function blank(write: Write, { at: begin, end, start }: Box): Promise<void> {
  await write(Buffer.from('free', 'latin1'), begin + 4)
  const piece = Buffer.alloc(64 * 1024)
  for (let at = start; at < end; at += piece.length) {
    await write(piece.subarray(0, Math.min(piece.length, end - at)), at)
  }
}

/**
 * Takes an MP4 that was judged sound (Buffer or path) and blanks, **in place**, what phones write
 * about it: GPS place, device, XMP. Gives whether there was anything.
 */
export async function removeFilmMetadata(input: FileInput): Promise<boolean> {
  const source = await openSource(input)
  const boxes = await describing(source).finally(() => source.close())
  if (boxes.length === 0) return false
  if (typeof input !== 'string') {
    const write: Write = (data, position) => Promise.resolve(input.set(data, position))
    for (const box of boxes) await blank(write, box)
    return true
  }
  const handle = await open(input, 'r+')
  try {
    const write: Write = (data, position) => handle.write(data, 0, data.length, position)
    for (const box of boxes) await blank(write, box)
  } finally {
    await handle.close()
  }
  return true
}
