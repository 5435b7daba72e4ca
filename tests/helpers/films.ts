import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const found = spawnSync('ffmpeg', ['-hide_banner', '-encoders'], { encoding: 'utf8' })

/** Why films cannot be made and converted here; empty where they can. Printed once by who asks. */
export function noFfmpeg(): string {
  if (/\blibx264\b/.test(found.stdout ?? '')) return ''
  const why = 'ffmpeg with libx264 is not installed, so no film was converted'
  process.stderr.write(`skipped: ${why}\n`)
  return why
}

/** Takes ffmpeg's output options and an extension; gives a film of three seconds with sound, made by ffmpeg. */
export function madeFilm(extension: string, options: readonly string[], seconds = 3): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiyue-film-'))
  const file = path.join(folder, `film.${extension}`)
  try {
    const length = ['-t', String(seconds)]
    const picture = ['-f', 'lavfi', ...length, '-i', 'testsrc=size=320x180:rate=10']
    const sound = ['-f', 'lavfi', ...length, '-i', 'sine=frequency=440']
    execFileSync('ffmpeg', ['-v', 'error', '-y', ...picture, ...sound, ...options, file])
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
