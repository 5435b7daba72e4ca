import { open } from 'node:fs/promises'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { filmParts, pdf } from '@/tests/fixtures/media'
import { temporaryDirectories } from '@/tests/helpers/temporary'
import { sniff } from './sniff'

const GB2 = 2 * 1024 ** 3
const MB = 1024 ** 2
const temporary = temporaryDirectories()

/** Writes pieces at their places into a sparse file of the given size. */
async function sparse(file: string, size: number, pieces: [at: number, data: Buffer][]) {
  const handle = await open(file, 'w')
  await handle.truncate(size)
  for (const [at, data] of pieces) await handle.write(data, 0, data.length, at)
  await handle.close()
}

/** Node's own collector, which is hidden without a flag: what nothing holds any more is no memory in use. */
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function bytesHeld(): number {
  collect()
  const { external, heapUsed } = process.memoryUsage()
  return external + heapUsed
}

/** The most bytes held at once during some work, beyond those held before it. */
async function growthDuring(work: () => Promise<unknown>): Promise<number> {
  const before = bytesHeld()
  let most = before
  const look = (): void => {
    most = Math.max(most, bytesHeld())
  }
  const timer = setInterval(look, 10)
  await work()
  clearInterval(timer)
  look()
  return most - before
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

  const growth = await growthDuring(async () => {
    expect(await sniff(file, { name: '会议.mp4' })).toMatchObject({
      facts: { seconds: 12 },
      ok: true,
    })
  })

  expect(growth).toBeLessThan(16 * MB)
})

it('scans a PDF of 200 MB piece by piece', { timeout: 30_000 }, async () => {
  const file = path.join(await temporary(), 'plan.pdf')
  const size = 200 * MB
  const end = Buffer.from('\nstartxref\n9\n%%EOF\n')
  await sparse(file, size, [
    [0, pdf()],
    [size - end.length, end],
  ])

  const growth = await growthDuring(async () => {
    expect((await sniff(file, { name: '规划.pdf' })).ok).toBe(true)
  })

  expect(growth).toBeLessThan(16 * MB)
})
