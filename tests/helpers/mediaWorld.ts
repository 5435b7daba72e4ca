import { readdir } from 'node:fs/promises'

import type { Config, File, Payload } from 'payload'
import { handleEndpoints } from 'payload'

// First: see there.
import { pristine } from './pristine'

import { GET as getFile } from '@/app/site/[host]/[variant]/files/[id]/[name]/route'
import { GET as getImage } from '@/app/site/[host]/[variant]/images/[id]/[rendition]/route'
import { editor } from '@/config/editor'
import { endpoints } from '@/config/endpoints'
import { plugins } from '@/config/plugins'
import { env } from '@/lib/env'
import { refreshDirectory } from '@/modules/sites/loaders'
import type { Article, Channel, Media, Site, User } from '@/payload-types'

import { picture } from '@/tests/fixtures/media'

import type { TestWorld } from './databases'

const PASSWORD = 'for-tests-only-1'
const system = { overrideAccess: true } as const

/** The program's own collections, settings, addresses and plugins on another database. */
function mediaConfig(db: Config['db']): Config {
  return {
    admin: { user: 'users' },
    ...pristine(),
    db,
    editor,
    endpoints,
    graphQL: { disable: true },
    logger: { options: { level: 'silent' } },
    plugins,
    secret: 'for tests only, for tests only, 123',
    telemetry: false,
    typescript: { autoGenerate: false },
  }
}

type Opened = Map<string, { initializedCrons: boolean; payload: Payload; reload: boolean }>

/** Payload keeps its instances here; loaders and REST find the test's instead of opening another. */
function openPayloads(): Opened {
  return (globalThis as unknown as { _payload: Opened })._payload
}

interface Fault {
  data?: { errors?: { message: string }[] }
  message: string
}

/** An answer of the API: `doc` of a success, `sentence` of a refusal. */
export interface RestAnswer {
  doc: Media
  headers: Headers
  sentence: string
  status: number
}

/** An answer to a call without a file. */
export interface JsonAnswer {
  body: Record<string, unknown>
  sentence: string
  status: number
}

/** What the pictures of published items show. */
export const ALT = '学生代表在操场升旗'

/** Two sites with their people on a database and a data folder of their own. */
export class MediaWorld {
  readonly payload: Payload
  readonly site: Site
  readonly otherSite: Site
  readonly channel: Channel

  private constructor(payload: Payload, site: Site, otherSite: Site, channel: Channel) {
    this.payload = payload
    this.site = site
    this.otherSite = otherSite
    this.channel = channel
  }

  static async start(world: TestWorld): Promise<MediaWorld> {
    env.DATA_DIR = world.folder
    const payload = await world.start(mediaConfig)
    openPayloads().set('default', { initializedCrons: true, payload, reload: false })
    const create = (data: Pick<Site, 'domain' | 'kind' | 'name' | 'slug'> & Partial<Site>) =>
      payload.create({
        collection: 'sites',
        data: { shortName: data.name, sponsor: data.name, ...data } as Site,
        depth: 0,
        ...system,
      })
    const portal = await create({
      name: '样例市人民政府',
      domain: 'www.yangli.gov.cn',
      kind: 'portal',
      slug: 'yangli',
    })
    const site = await create({
      name: '样例市教育局',
      domain: 'edu.yangli.gov.cn',
      kind: 'department',
      parent: portal.id,
      slug: 'edu',
    })
    const { docs } = await payload.find({
      collection: 'channels',
      where: { and: [{ site: { equals: site.id } }, { path: { equals: '/gzdt' } }] },
      ...system,
    })
    await refreshDirectory()
    return new MediaWorld(payload, site, portal, docs[0] as Channel)
  }

  async user(
    role: NonNullable<User['assignments']>[number]['role'],
    site: Site = this.site,
    unit: null | string = null,
  ): Promise<User> {
    const name = `${role}-${Math.random().toString(36).slice(2, 10)}`
    return this.payload.create({
      collection: 'users',
      data: {
        name,
        assignments: [{ role, site: site.id, unit }],
        email: `${name}@example.com`,
        password: PASSWORD,
      },
      depth: 0,
      ...system,
    })
  }

  /** An upload by the Local API, as the seed and importers make it. */
  upload(name: string, data: Buffer, fields: Partial<Media> = {}): Promise<Media> {
    return this.payload.create({
      collection: 'media',
      data: { site: this.site.id, ...fields },
      depth: 0,
      file: fileOf(name, data),
      ...system,
    })
  }

  /** An item that stands in public on the site. */
  publish(data: Partial<Article>): Promise<Article> {
    return this.payload.create({
      collection: 'articles',
      data: {
        title: '全市中小学春季开学工作部署',
        _status: 'published',
        channel: this.channel.id,
        kind: 'news',
        site: this.site.id,
        ...data,
      },
      depth: 0,
      ...system,
    })
  }

  /** A picture that a live item of the site shows. */
  async shown(data?: Buffer): Promise<{ article: Article; media: Media }> {
    const bytes = data ?? (await picture(1200, 800, 'jpeg'))
    const media = await this.upload('校园.jpg', bytes, { alt: ALT })
    return { article: await this.publish({ cover: media.id }), media }
  }

  /** Changes an item as the program may. */
  change(article: Article, data: Partial<Article>): Promise<Article> {
    return this.payload.update({
      id: article.id,
      collection: 'articles',
      data,
      depth: 0,
      ...system,
    })
  }

  /** What citizens of a site are answered for a picture: its file, a rendition. */
  async statuses(media: Media, slug?: string): Promise<number[]> {
    const file = await this.visit('files', media.id, '校园.jpg', {}, slug)
    const image = await this.visit('images', media.id, '640.webp', {}, slug)
    return [file.status, image.status]
  }

  /** A citizen's request on a site's host for `/files/<id>/…` or `/images/<id>/…`. */
  visit(
    kind: 'files' | 'images',
    id: string,
    last: string,
    headers: Record<string, string> = {},
    slug = 'edu',
  ): Promise<Response> {
    const host = `${slug}.localhost`
    const request = new Request(`http://${host}/${kind}/${id}/${encodeURIComponent(last)}`, {
      headers,
    })
    const common = { host, id, variant: 'plain' }
    return kind === 'files'
      ? getFile(request, { params: Promise.resolve({ ...common, name: last }) })
      : getImage(request, { params: Promise.resolve({ ...common, rendition: last }) })
  }

  /** Headers of a signed-in request. */
  async signedIn(user: User): Promise<Record<string, string>> {
    const { token } = await this.payload.login({
      collection: 'users',
      data: { email: user.email, password: PASSWORD },
    })
    return { Authorization: `JWT ${token}` }
  }

  /** A request to the API as it comes in. */
  raw(address: string, init: RequestInit = {}): Promise<Response> {
    return this.handle(new Request(`http://localhost${address}`, init))
  }

  handle(request: Request): Promise<Response> {
    return handleEndpoints({ config: this.payload.config, request })
  }

  /** A call with a JSON body. */
  async json(user: User, method: string, address: string, input: object): Promise<JsonAnswer> {
    const headers = { ...(await this.signedIn(user)), 'Content-Type': 'application/json' }
    const response = await this.raw(address, { body: JSON.stringify(input), headers, method })
    const body = (await response.json()) as Record<string, unknown>
    return { body, sentence: sentenceOf(body), status: response.status }
  }

  /** A form with a file, as the admin sends it. */
  async form(
    user: null | User,
    method: 'PATCH' | 'POST',
    address: string,
    file: File | null,
    fields: object,
    more: Record<string, string> = {},
  ): Promise<RestAnswer> {
    const body = new FormData()
    body.set('_payload', JSON.stringify(fields))
    if (file) {
      const blob = new Blob([new Uint8Array(file.data)], { type: file.mimetype })
      body.set('file', blob, file.name)
    }
    const headers = { ...(user ? await this.signedIn(user) : {}), ...more }
    const response = await this.raw(address, { body, headers, method })
    const json = (await response.json()) as { doc: Media; errors?: Fault[] }
    return {
      doc: json.doc,
      headers: response.headers,
      sentence: sentenceOf(json),
      status: response.status,
    }
  }

  /** How many rows of media there are, binned ones included. */
  async rows(): Promise<number> {
    const { totalDocs } = await this.payload.count({ collection: 'media', trash: true, ...system })
    return totalDocs
  }

  /** Everything that lies in the folders of the media room, renditions apart. */
  async onDisk(): Promise<string[]> {
    const list = (folder: string) =>
      readdir(`${env.DATA_DIR}/${folder}`, { recursive: true, withFileTypes: true }).catch(() => [])
    const entries = [...(await list('media')), ...(await list('uploads'))]
    return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort()
  }
}

function sentenceOf(answer: { errors?: Fault[] }): string {
  const [fault] = answer.errors ?? []
  return fault?.data?.errors?.[0]?.message ?? fault?.message ?? ''
}

/** An upload as Payload's Local API takes it. */
export function fileOf(name: string, data: Buffer, mimetype = 'application/octet-stream'): File {
  return { name, data, mimetype, size: data.length }
}
