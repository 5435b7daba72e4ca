import assert from 'node:assert/strict'
import path from 'node:path'
import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import {
  movingGif,
  photoWithPlace,
  picture,
  pngClaiming,
  uprightWithPlace,
} from '@/tests/fixtures/media'
import { temporaryDirectories } from '@/tests/helpers/temporary'
import { preparePicture, renderImage } from './process'

const temporary = temporaryDirectories()

describe('preparePicture', () => {
  it.each([
    ['12,001 × 12,000', 12_001, 12_000, /145 百万像素，上限 120/],
    ['50,000 × 50,000', 50_000, 50_000, /2,500 百万像素/],
    ['10 × 40,001', 10, 40_001, /40000 像素/],
  ])('refuses a bomb of %s by its header', async (_size, width, height, says) => {
    const verdict = await preparePicture(pngClaiming(width, height), 'bomb.png')
    expect(verdict).toMatchObject({ ok: false, status: 413 })
    expect(verdict).toHaveProperty('message', expect.stringMatching(says))
  })

  it('refuses a moving picture with too many frames', async () => {
    const verdict = await preparePicture(await movingGif(501), 'long.gif')
    expect(verdict).toMatchObject({
      message: expect.stringContaining('500 帧') as string,
      status: 413,
    })
  })

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('refuses a %s cut in half', async (format) => {
    const whole = await sharp(
      Buffer.from(Array.from({ length: 120_000 }, (_, i) => (i * i) % 251)),
      {
        raw: { channels: 3, height: 200, width: 200 },
      },
    )
      .toFormat(format)
      .toBuffer()
    const verdict = await preparePicture(whole.subarray(0, whole.length / 2), 'half')
    expect(verdict).toMatchObject({ ok: false, status: 422 })
  })

  it('turns a photo upright and removes its place', async () => {
    const photo = await photoWithPlace()
    expect((await sharp(photo).metadata()).exif?.toString('latin1')).toContain('Sample')

    const prepared = await preparePicture(photo, 'photo.jpg')

    expect(prepared).toMatchObject({ changed: true, facts: { height: 400, width: 300 }, ok: true })
    assert(prepared.ok && prepared.data)
    const cleaned = await sharp(prepared.data).metadata()
    expect(cleaned).toMatchObject({ format: 'jpeg', height: 400, width: 300 })
    expect(cleaned).not.toHaveProperty('exif')
    expect(cleaned).not.toHaveProperty('icc')
    expect(cleaned).not.toHaveProperty('orientation')
  })

  it.each(['avif', 'jpeg', 'png', 'webp'] as const)('removes the place from %s', async (format) => {
    const photo = await uprightWithPlace(format)
    // Tag 0x8825 points to the GPS block.
    const { exif } = await sharp(photo).metadata()
    expect([exif?.includes('8825', 0, 'hex'), exif?.includes('2588', 0, 'hex')]).toContain(true)

    const prepared = await preparePicture(photo, 'photo')

    assert(prepared.ok && prepared.data)
    const cleaned = await sharp(prepared.data).metadata()
    expect(cleaned).not.toHaveProperty('exif')
    expect(cleaned).toMatchObject({ height: 300, width: 400 })
  })

  it('keeps a clean picture byte for byte', async () => {
    const prepared = await preparePicture(await picture(50, 40, 'png'), 'a.png')
    expect(prepared).toMatchObject({ changed: false, data: null, facts: { height: 40, width: 50 } })
  })

  it('counts the frames of a moving picture', async () => {
    const prepared = await preparePicture(await movingGif(3), 'a.gif')
    expect(prepared).toMatchObject({ facts: { frames: 3, height: 8, isAnimated: true, width: 8 } })
  })
})

describe('renderImage', () => {
  it.each(['avif', 'webp', 'jpeg', 'png'] as const)('makes %s, never enlarged', async (format) => {
    const photo = await photoWithPlace()
    const small = await sharp(await renderImage(photo, { format, width: 320 })).metadata()
    expect(small).toMatchObject({
      format: format === 'avif' ? 'heif' : format,
      height: 400,
      width: 300,
    })
    expect(small).not.toHaveProperty('exif')
  })

  it('accepts 1,080 × 40,000 and slices it', { timeout: 30_000 }, async () => {
    const file = path.join(await temporary(), 'long.png')
    await writeFile(file, await picture(1080, 40_000, 'png'))

    const prepared = await preparePicture(file, 'long.png')
    const last = await sharp(
      await renderImage(file, { format: 'webp', slice: 9, width: 640 }),
    ).metadata()

    expect(prepared).toMatchObject({ facts: { height: 40_000, slices: 10, width: 1080 }, ok: true })
    expect(last).toMatchObject({ format: 'webp', height: 2370, width: 640 })
    await expect(renderImage(file, { format: 'webp', slice: 10, width: 640 })).rejects.toThrow(
      RangeError,
    )
  })

  it('keeps a moving picture moving as WebP and still otherwise', async () => {
    const gif = await movingGif(3)
    const webp = await sharp(await renderImage(gif, { format: 'webp', width: 320 })).metadata()
    const png = await sharp(await renderImage(gif, { format: 'png', width: 320 })).metadata()
    expect(webp.pages).toBe(3)
    expect(png).toMatchObject({ height: 8, width: 8 })
  })
})
