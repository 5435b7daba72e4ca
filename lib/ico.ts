const HEADER_BYTES = 22

/**
 * Wraps one picture as `favicon.ico`, which browsers without SVG icons ask for; every browser since Internet
 * Explorer 11 reads a PNG inside.
 * @param png a square PNG
 * @param side its side in pixels, 1 to 256
 */
export function icoOf(png: Uint8Array, side: number): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  header.writeUInt16LE(1, 2) // an icon and no pointer
  header.writeUInt16LE(1, 4) // pictures
  header.writeUInt8(side % 256, 6)
  header.writeUInt8(side % 256, 7)
  header.writeUInt16LE(1, 10) // planes
  header.writeUInt16LE(32, 12) // bits a pixel
  header.writeUInt32LE(png.byteLength, 14)
  header.writeUInt32LE(HEADER_BYTES, 18)
  return Buffer.concat([header, png])
}
