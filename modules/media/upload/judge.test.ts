import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { film, pdf, photoWithPlace, pngClaiming } from '@/tests/fixtures/media'
import { temporaryDirectories } from '@/tests/helpers/temporary'
import { DEFAULT_LIMITS } from '../model/limits'
import { judgeUpload } from './judge'

const temporary = temporaryDirectories()
const PLACE = '+30.6500+104.0667/'

describe('judgeUpload', () => {
  it('judges size, content and pixels in this order', async () => {
    const limits = { ...DEFAULT_LIMITS, document: 50, picture: 500 }
    const big = await judgeUpload(Buffer.alloc(51), { limits, name: '通知.pdf' })
    const wrong = await judgeUpload(pdf().subarray(0, 50), { limits, name: '照片.png' })
    const bomb = await judgeUpload(pngClaiming(60_000, 60_000), { limits, name: '照片.png' })
    expect(big).toMatchObject({ ok: false, status: 413 })
    expect(wrong).toMatchObject({ ok: false, status: 422 })
    expect(bomb).toMatchObject({
      message: expect.stringContaining('3,600 百万像素') as string,
      status: 413,
    })
  })

  it('gives the same for a Buffer and a file on disk', async () => {
    const file = path.join(await temporary(), 'upload')
    const photo = await photoWithPlace()
    await writeFile(file, photo)
    const claim = { declaredType: 'image/jpeg', name: '照片.jpg' }
    const fromDisk = await judgeUpload(file, claim)
    expect(fromDisk).toEqual(await judgeUpload(photo, claim))
    expect(fromDisk).toMatchObject({ kind: 'picture', picture: { height: 400, width: 300 } })
  })

  it('removes the place a phone wrote into a film, in place', async () => {
    const file = path.join(await temporary(), 'film.mp4')
    const shot = film({ place: PLACE })
    await writeFile(file, shot)
    expect(shot.includes(PLACE)).toBe(true)

    const onDisk = await judgeUpload(file, { name: '现场.mp4' })
    const inMemory = await judgeUpload(shot, { name: '现场.mp4' })

    const cleaned = await readFile(file)
    expect(onDisk).toMatchObject({ facts: { height: 360, seconds: 12 }, kind: 'video' })
    expect(inMemory).toEqual(onDisk)
    expect(cleaned.includes(PLACE)).toBe(false)
    expect(cleaned.equals(shot)).toBe(true)
    expect(await judgeUpload(file, { name: '现场.mp4' })).toEqual(onDisk)
  })
})
