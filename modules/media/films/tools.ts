import path from 'node:path'

import { env } from '@/lib/env'

import { run } from './run'

/** Milliseconds for a question that is answered at once. */
const ASKING = 15_000
/** Milliseconds after which an absent ffmpeg is looked for again: it may have been installed meanwhile. */
const AGAIN = 5 * 60_000

/** The program that converts films: as the settings name it, else as the PATH finds it. */
export const ffmpeg = (): string => env.FFMPEG ?? 'ffmpeg'

/** ffprobe comes with ffmpeg and lies beside it. */
export const ffprobe = (): string =>
  path.join(path.dirname(ffmpeg()), path.basename(ffmpeg()).replace('ffmpeg', 'ffprobe'))

async function look(): Promise<boolean> {
  const encoders = await run(ffmpeg(), ['-hide_banner', '-encoders'], { timeout: ASKING })
  if (!/\blibx264\b/.test(encoders.stdout) || !/\baac\b/.test(encoders.stdout)) return false
  return (await run(ffprobe(), ['-version'], { timeout: ASKING })).code === 0
}

const known = new Map<string, { at: number; found: Promise<boolean> }>()

/** Whether films can be converted here: ffmpeg with H.264 and AAC, and ffprobe beside it. */
export async function canConvert(): Promise<boolean> {
  const before = known.get(ffmpeg())
  if (before && ((await before.found) || Date.now() - before.at < AGAIN)) return before.found
  const found = look()
  known.set(ffmpeg(), { at: Date.now(), found })
  return found
}
