import { expect, it } from 'vitest'

import { icoOf } from './ico'

it.each([
  [32, 32],
  [256, 0],
])('says where a picture of side %i lies and how long it is', (side, said) => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47])

  const ico = icoOf(png, side)

  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, said, said])
  const [length, at] = [ico.readUInt32LE(14), ico.readUInt32LE(18)]
  expect(ico.subarray(at, at + length)).toEqual(Buffer.from(png))
  expect(ico.byteLength).toBe(at + length)
})
