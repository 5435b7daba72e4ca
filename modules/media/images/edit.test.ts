import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { photoWithPlace } from '@/tests/fixtures/media'

import type { Area } from '../model/edit'
import { editPicture, previewEdit } from './edit'

const [WIDTH, HEIGHT] = [200, 120]
const RED = [250, 10, 10]
const BLUE = [10, 10, 250]

/** Left half red with a fine black pattern at its top, right half blue. */
function pixels(): Buffer {
  const data = Buffer.alloc(WIDTH * HEIGHT * 3)
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const isLine = x < 60 && y < 60 && (x + y) % 4 < 2
      data.set(isLine ? [0, 0, 0] : x < WIDTH / 2 ? RED : BLUE, (y * WIDTH + x) * 3)
    }
  }
  return data
}

describe('editing a real picture', () => {
  let folder: string
  const stored = (format: 'jpg' | 'png' | 'webp') => ({
    format,
    height: HEIGHT,
    path: path.join(folder, `a.${format}`),
    width: WIDTH,
  })
  const none = { crop: null, mosaics: [], rotate: 0 } as const
  const at = async (data: Buffer, left: number, top: number): Promise<number[]> => {
    const one = { height: 1, left, top, width: 1 }
    return [...(await sharp(data).removeAlpha().extract(one).raw().toBuffer())]
  }
  /** How much the red of a part varies; `stats` itself looks at the whole input. */
  const spread = async (picture: Buffer | string, part: Area): Promise<number> => {
    const { channels } = await sharp(await sharp(picture).extract(part).png().toBuffer()).stats()
    return channels[0]?.stdev ?? 0
  }
  const sizeOf = async (data: Buffer) => {
    const { format, height, width } = await sharp(data).metadata()
    return { format, height, width }
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'media-edit-'))
    const image = sharp(pixels(), { raw: { channels: 3, height: HEIGHT, width: WIDTH } })
    await writeFile(stored('png').path, await image.clone().png().toBuffer())
    await writeFile(stored('jpg').path, await image.clone().jpeg({ quality: 95 }).toBuffer())
    await writeFile(stored('webp').path, await image.clone().webp({ lossless: true }).toBuffer())
  })
  afterAll(() => rm(folder, { force: true, recursive: true }))

  it('turns clockwise: what was left is on top', async () => {
    const data = await editPicture(stored('png'), { ...none, mosaics: [], rotate: 90 })

    expect(await sizeOf(data)).toEqual({ format: 'png', height: WIDTH, width: HEIGHT })
    expect(await at(data, 5, 90)).toEqual(RED)
    expect(await at(data, 5, 190)).toEqual(BLUE)
  })

  it('cuts in the pixels of the turned picture', async () => {
    const crop = { height: 40, left: 20, top: 90, width: 100 }

    const data = await editPicture(stored('png'), { crop, mosaics: [], rotate: 90 })

    expect(await sizeOf(data)).toEqual({ format: 'png', height: 40, width: 100 })
    expect(await at(data, 50, 5)).toEqual(RED)
    expect(await at(data, 50, 15)).toEqual(BLUE)
  })

  it.each(['jpg', 'png', 'webp'] as const)(
    'covers a part of a %s beyond recognition',
    async (format) => {
      const mosaics = [{ height: 60, left: 0, top: 0, width: 60 }]

      const data = await editPicture(stored(format), { ...none, mosaics })

      const covered = { height: 60, left: 0, top: 0, width: 60 }
      const before = await spread(stored(format).path, covered)
      const after = await spread(data, covered)
      expect(before).toBeGreaterThan(40)
      expect(after).toBeLessThan(10)
      const [red = 0] = await at(data, 80, 100)
      expect(red).toBeGreaterThan(230)
      expect((await sizeOf(data)).format).toBe(format === 'jpg' ? 'jpeg' : format)
    },
  )

  it('covers what stays where crop and mosaic overlap, and nothing beside it', async () => {
    const crop = { height: 120, left: 40, top: 0, width: 160 }
    const mosaics = [{ height: 60, left: 0, top: 0, width: 60 }]

    const data = await editPicture(stored('png'), { crop, mosaics, rotate: 0 })

    const overlap = { height: 60, left: 0, top: 0, width: 20 }
    expect(await spread(data, overlap)).toBeLessThan(10)
    expect(await at(data, 21, 30)).toEqual(RED)
  })

  it('gives a small preview', async () => {
    const data = await previewEdit(stored('jpg'), { ...none, mosaics: [], rotate: 180 })

    expect(await sizeOf(data)).toEqual({ format: 'webp', height: HEIGHT, width: WIDTH })
  })

  it('keeps nothing of the place where a photograph was taken', async () => {
    const file = path.join(folder, 'photo.jpg')
    await writeFile(file, await photoWithPlace())
    const photo = { format: 'jpg', height: 300, path: file, width: 400 }

    const data = await editPicture(photo, { ...none, mosaics: [], rotate: 90 })

    expect((await sharp(data).metadata()).exif).toBeUndefined()
  })
})
