import { execFile } from 'node:child_process'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { filmParts, pdf } from '@/tests/fixtures/media'
import { temporaryDirectories } from '@/tests/helpers/temporary'

const GB2 = 2 * 1024 ** 3
const MB = 1024 ** 2
const run = promisify(execFile)
const temporary = temporaryDirectories()

/** Writes pieces at their places into a sparse file of the given size. */
async function sparse(file: string, size: number, pieces: [at: number, data: Buffer][]) {
  const handle = await open(file, 'w')
  await handle.truncate(size)
  for (const [at, data] of pieces) await handle.write(data, 0, data.length, at)
  await handle.close()
}

/** In a process of its own: the memory of this one belongs to all the files that it has run. */
const SCRIPT = `
import { sniff } from '@/lib/files/sniff'
const [file, name] = process.argv.slice(1)
const before = process.memoryUsage.rss()
let most = before
const look = () => { most = Math.max(most, process.memoryUsage.rss()) }
const timer = setInterval(look, 5)
const judged = await sniff(file, { name })
clearInterval(timer)
look()
console.log(JSON.stringify({ growth: most - before, judged }))
`

/** What is said of a file, and by how many bytes the process grew while it looked. */
async function judge(file: string, name: string): Promise<{ growth: number; judged: unknown }> {
  const args = ['--import', './scripts/typescript.mjs', '--input-type=module', '-e', SCRIPT]
  const { stdout } = await run(process.execPath, [...args, file, name])
  return JSON.parse(stdout) as { growth: number; judged: unknown }
}

it('judges a film of 2 GB with its index at the end without loading it', async () => {
  const file = path.join(await temporary(), 'film.mp4')
  const { ftyp, moov } = filmParts()
  const mdat = Buffer.alloc(16)
  mdat.writeUInt32BE(1, 0)
  mdat.write('mdat', 4, 'latin1')
  mdat.writeBigUInt64BE(BigInt(GB2 - ftyp.length - moov.length), 8)
  await sparse(file, GB2, [
    [0, ftyp],
    [ftyp.length, mdat],
    [GB2 - moov.length, moov],
  ])

  const { growth, judged } = await judge(file, '会议.mp4')

  expect(judged).toMatchObject({ facts: { seconds: 12 }, ok: true })
  expect(growth).toBeLessThan(64 * MB)
})

it('scans a PDF of 200 MB piece by piece', { timeout: 30_000 }, async () => {
  const file = path.join(await temporary(), 'plan.pdf')
  const size = 200 * MB
  const end = Buffer.from('\nstartxref\n9\n%%EOF\n')
  await sparse(file, size, [
    [0, pdf()],
    [size - end.length, end],
  ])

  const { growth, judged } = await judge(file, '规划.pdf')

  expect(judged).toMatchObject({ ok: true })
  expect(growth).toBeLessThan(64 * MB)
})
