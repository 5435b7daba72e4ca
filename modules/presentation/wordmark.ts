import { readFileSync } from 'node:fs'
import path from 'node:path'

import opentype from 'opentype.js'
import type { Font, PathCommand } from 'opentype.js'

import { traditional } from '@/modules/sites/model/traditional'

import type { StoredWordmark, Wordmark } from './model/wordmark'

/** Source Han Serif in its Google form, under the Open Font Licence: outlines of it may stand anywhere. */
const FONT = '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'
const SIZE = 40
/** The parsed font is large; it is let go when no name was drawn for a while. */
const KEPT_MS = 30_000

let kept: { font: Font; timer: NodeJS.Timeout } | null = null

function font(): Font {
  if (kept) {
    kept.timer.refresh()
    return kept.font
  }
  const bytes = readFileSync(
    path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', FONT),
  )
  const parsed = opentype.parse(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  )
  const timer = setTimeout(() => (kept = null), KEPT_MS)
  timer.unref()
  kept = { font: parsed, timer }
  return parsed
}

/**
 * The outline of a site's name in an open Song face (portal.md 1, "Identity of a site"), for the Simplified
 * editions and for 繁體.
 * @returns null when the face lacks a character: then the name stands as text
 */
export async function wordmarkOf(name: string): Promise<StoredWordmark | null> {
  const drawn = outlineOf(name)
  return drawn && { ...drawn, traditional: outlineOf((await traditional())(name)) }
}

function outlineOf(name: string): Wordmark | null {
  const face = font()
  if ([...name].some((character) => face.charToGlyphIndex(character) === 0)) return null
  const outline = face.getPath(name, 0, SIZE * 0.88, SIZE)
  return {
    height: SIZE * 1.04,
    name,
    path: pathData(outline.commands),
    width: Math.ceil(face.getAdvanceWidth(name, SIZE)),
  }
}

const round = (value: number): string => String(Math.round(value * 10) / 10)

/** The library's own writer turns values near zero into NaN (2.0.0: it rounds through exponents in text). */
function pathData(commands: readonly PathCommand[]): string {
  return commands
    .map((command) => {
      const { type } = command
      if (type === 'Z') return type
      const to = [command.x, command.y]
      const through =
        type === 'Q'
          ? [command.x1, command.y1]
          : type === 'C'
            ? [command.x1, command.y1, command.x2, command.y2]
            : []
      return type + [...through, ...to].map(round).join(' ')
    })
    .join('')
}
