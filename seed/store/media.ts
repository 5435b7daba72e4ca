import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { PayloadRequest } from 'payload'
import sharp from 'sharp'

import { asSystem } from '@/lib/as'

import type { SeedAttachment } from '../content'
import { pictureOf } from '../pictures'

import { sampleFile } from './files'

const reason = 'the seed writes sample files'
const FILMS = fileURLToPath(new URL('../films', import.meta.url))
const drawn = new Map<string, Promise<Buffer>>()

/** A drawing as JPEG, rasterised once for all sites. */
function draw(key: string): Promise<Buffer> {
  const kept = drawn.get(key)
  if (kept) return kept
  const made = sharp(Buffer.from(pictureOf(key).svg))
    .jpeg({ quality: 82 })
    .toBuffer()
  drawn.set(key, made)
  return made
}

/** Stores the files of one site's sample content, each once. */
export class SeedMedia {
  private readonly ids = new Map<string, string>()
  private readonly req: PayloadRequest
  private readonly site: string

  constructor(req: PayloadRequest, site: string) {
    this.req = req
    this.site = site
  }

  /** Id of the site's picture of a key. */
  async picture(key: string): Promise<string> {
    const { alt } = pictureOf(key)
    const data = await draw(key)
    return this.once(`picture ${key}`, alt, {
      data,
      mimetype: 'image/jpeg',
      // Not the alt: a file name as alternative text is refused at publication.
      name: `演示图片-${key.replace(/[^\w-]/g, '-')}.jpg`,
      size: data.length,
    })
  }

  /** Id of an attachment. */
  async attachment(seed: SeedAttachment): Promise<string> {
    const file = sampleFile(seed)
    return this.once(`file ${file.name}`, null, { ...file, size: file.data.length })
  }

  /**
   * Id of a film of seed/films.
   * @param file its name there, without the ending
   * @param name what it is called when it is taken away
   */
  async film(file: string, name: string): Promise<string> {
    const data = await readFile(path.join(FILMS, `${file}.mp4`))
    return this.once(`film ${file}`, null, {
      data,
      mimetype: 'video/mp4',
      name,
      size: data.length,
    })
  }

  /** Id of a file of captions. */
  async captions(name: string, text: string): Promise<string> {
    const data = Buffer.from(text)
    return this.once(`captions ${name}`, null, {
      data,
      mimetype: 'text/vtt',
      name,
      size: data.length,
    })
  }

  private async once(
    key: string,
    alt: string | null,
    file: { data: Buffer; mimetype: string; name: string; size: number },
  ): Promise<string> {
    const kept = this.ids.get(key)
    if (kept) return kept
    const created = await this.req.payload.create({
      collection: 'media',
      data: { alt, originalName: file.name, site: this.site },
      depth: 0,
      file,
      ...asSystem(this.req, reason),
    })
    this.ids.set(key, created.id)
    return created.id
  }
}
