import { encode } from 'uqr'

/** Cells of empty margin around a code (ISO/IEC 18004: four; readers of phones want two). */
const MARGIN = 2

/**
 * A QR code as one SVG path of horizontal bars.
 * @param text such as a web address
 * @returns the side of the code in cells, margin included, and the path on that grid
 */
export function qrPath(text: string): { side: number; path: string } {
  const { data } = encode(text, { border: MARGIN, ecc: 'M' })
  const bars = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '1' : '0')).join('')
    return [...line.matchAll(/1+/g)].map(
      ({ 0: bar, index }) => `M${index} ${y}h${bar.length}v1h-${bar.length}z`,
    )
  })
  return { path: bars.join(''), side: data.length }
}
