import fc from 'fast-check'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'

import { qrPath } from './qrPath'

/** The cells that the bars of a path cover. */
function cellsOf({ path, side }: ReturnType<typeof qrPath>): boolean[][] {
  const cells = Array.from({ length: side }, () => Array<boolean>(side).fill(false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    cells[Number(y)]!.fill(true, Number(x), Number(x) + Number(width))
  }
  return cells
}

describe('a QR code', () => {
  it('is drawn cell by cell', () => {
    fc.assert(
      fc.property(fc.webUrl({ size: 'small' }), (url) => {
        expect(cellsOf(qrPath(url))).toEqual(encode(url, { border: 2, ecc: 'M' }).data)
      }),
      { numRuns: 20 },
    )
  })

  it('takes less than 6 KB for the address of an item', () => {
    const address = 'https://www.chengdu.gov.cn/hant/zwgk/zcwj/2026-11/abcdefgh.html'
    expect(qrPath(address).path.length).toBeLessThan(6_000)
  })
})
