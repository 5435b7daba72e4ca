import type { Config, Payload, PayloadRequest } from 'payload'
import { createLocalReq, handleEndpoints } from 'payload'
import { collections } from '@/collections'
import { withConflictsRetried } from '@/config/conflicts'
import { editor } from '@/config/editor'
import { plugins } from '@/config/plugins'
import { env } from '@/lib/env'
import type { Article, Channel, Placement, Site, User } from '@/payload-types'
import type { TestWorld } from './databases'
import { pristine } from './pristine'

const PASSWORD = 'for-tests-only-1'
const system = { overrideAccess: true } as const

/** The program's own collections and plugins on another database, without admin, files and mail. */
function contentConfig(db: Config['db']): Config {
  return {
    ...pristine(),
    admin: { user: 'users' },
    db,
    editor,
    graphQL: { disable: true },
    logger: { options: { level: 'silent' } },
    plugins,
    secret: 'for tests only, for tests only, 123',
    telemetry: false,
    typescript: { autoGenerate: false },
  }
}

export type Answer = { status: number; body: Record<string, unknown>; sentence: string }

/** A store with two sites and their people, and short ways to write into it and to look at it. */
export class ContentWorld {
  readonly payload: Payload
  /** A department site with a channel tree of its blueprint. */
  readonly site: Site
  readonly otherSite: Site

  constructor(payload: Payload, site: Site, otherSite: Site) {
    this.payload = payload
    this.site = site
    this.otherSite = otherSite
  }

  static async start(world: TestWorld): Promise<ContentWorld> {
    env.DATA_DIR = world.folder
    const payload = await world.start(contentConfig)
    withConflictsRetried(payload.config)
    const portal = await createSite(payload, {
      name: '样例市人民政府',
      domain: 'www.yangli.gov.cn',
      kind: 'portal',
      slug: 'yangli',
    })
    const site = await createSite(payload, {
      name: '样例市教育局',
      domain: 'edu.yangli.gov.cn',
      kind: 'department',
      parent: portal.id,
      slug: 'edu',
    })
    return new ContentWorld(payload, site, portal)
  }

  async req(user: User | null = null): Promise<PayloadRequest> {
    return createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, this.payload)
  }

  async user(
    role: NonNullable<User['assignments']>[number]['role'] | 'system',
    site: Site = this.site,
  ): Promise<User> {
    const name = `${role}-${Math.random().toString(36).slice(2, 10)}`
    return this.payload.create({
      collection: 'users',
      data: {
        name,
        ...(role === 'system'
          ? { platformRole: 'system' as const }
          : { assignments: [{ role, site: site.id }] }),
        email: `${name}@example.com`,
        password: PASSWORD,
      },
      depth: 0,
      ...system,
    })
  }

  async channel(slug: string, data: Partial<Channel> = {}): Promise<Channel> {
    return this.payload.create({
      collection: 'channels',
      data: {
        name: `栏目${slug}`,
        columnType: '工作动态',
        kind: 'list',
        layout: 'rows',
        ordering: 'newest',
        pageSize: 5,
        site: this.site.id,
        slug,
        ...data,
      },
      depth: 0,
      ...system,
    })
  }

  async article(
    channel: Channel | string,
    data: Partial<Article> = {},
    draft = false,
  ): Promise<Article> {
    return this.payload.create({
      collection: 'articles',
      data: {
        title: '关于开展样例工作的通知',
        _status: 'published',
        channel: typeof channel === 'string' ? channel : channel.id,
        kind: 'news',
        site: this.site.id,
        ...data,
      },
      depth: 0,
      draft,
      ...system,
    })
  }

  async update(id: string, data: Partial<Article>, draft = false): Promise<Article> {
    return this.payload.update({
      id,
      collection: 'articles',
      data,
      depth: 0,
      draft,
      trash: true,
      ...system,
    })
  }

  async rows(article: string): Promise<Placement[]> {
    const { docs } = await this.payload.find({
      collection: 'placements',
      depth: 0,
      pagination: false,
      sort: ['createdAt'],
      where: { article: { equals: article } },
      ...system,
    })
    return docs
  }

  async channelNow(id: string): Promise<Channel> {
    return this.payload.findByID({ id, collection: 'channels', depth: 0, trash: true, ...system })
  }

  /** Runs `work` and gives the tags that it left in the outbox. */
  async tagsOf(work: () => Promise<unknown>): Promise<string[]> {
    const find = async () =>
      (await this.payload.find({ collection: 'outbox', pagination: false, ...system })).docs
    const before = new Set((await find()).map((row) => row.id))
    await work()
    const fresh = (await find()).filter((row) => !before.has(row.id))
    return [...new Set(fresh.flatMap((row) => row.tags as string[]))].sort()
  }

  /** How many documents each collection holds, trashed ones and the words of channels included. */
  async census(): Promise<Record<string, unknown>> {
    const counts: [string, unknown][] = []
    for (const { slug } of collections) {
      const { docs } = await this.payload.find({
        collection: slug as 'articles',
        depth: 0,
        pagination: false,
        trash: true,
        ...system,
      })
      counts.push([slug, docs])
    }
    return Object.fromEntries(counts)
  }

  /** A request that must be refused: gives status and sentence, and what the store holds before and after. */
  async refused(
    user: User,
    ...request: [method: 'PATCH' | 'POST', address: string, body: unknown]
  ) {
    await this.token(user)
    const before = await this.census()
    const { sentence, status } = await this.rest(user, ...request)
    return { after: await this.census(), before, sentence, status }
  }

  /** A request over REST with a session of its own, as the admin sends it. */
  async rest(
    user: User | null,
    method: 'DELETE' | 'GET' | 'PATCH' | 'POST',
    address: string,
    body?: unknown,
  ): Promise<Answer> {
    const headers = new Headers({ 'Content-Type': 'application/json' })
    if (user) headers.set('Authorization', `JWT ${await this.token(user)}`)
    const key = `test-${this.payload.db.name}-${this.site.id}`
    openPayloads().set(key, { initializedCrons: true, payload: this.payload, reload: false })
    const response = await handleEndpoints({
      config: this.payload.config,
      payloadInstanceCacheKey: key,
      request: new Request(`http://localhost${address}`, {
        headers,
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    })
    const json = (await response.json()) as Record<string, unknown>
    return { body: json, sentence: sentenceOf(json), status: response.status }
  }

  /** Loaders find this store as the one of the program, from now on in this process. */
  isTheProgram(): void {
    openPayloads().set('default', { initializedCrons: true, payload: this.payload, reload: false })
  }

  private readonly tokens = new Map<string, Promise<string>>()

  private async token(user: User): Promise<string> {
    const asked =
      this.tokens.get(user.id) ??
      this.payload
        .login({ collection: 'users', data: { email: user.email, password: PASSWORD } })
        .then(({ token }) => token ?? '')
    this.tokens.set(user.id, asked)
    return asked
  }
}

type Fault = { message: string; data?: { errors?: { message: string }[] } }

/** The sentence a person reads: of the field that is wrong, else of the whole. */
function sentenceOf(body: Record<string, unknown>): string {
  const [fault] = (body['errors'] as Fault[] | undefined) ?? []
  return fault?.data?.errors?.[0]?.message ?? fault?.message ?? ''
}

type Opened = Map<string, { initializedCrons: boolean; payload: Payload; reload: boolean }>

/** Payload keeps its instances here; REST and loaders find the one of the test instead of opening another. */
function openPayloads(): Opened {
  return (globalThis as unknown as { _payload: Opened })._payload
}

/** What the one form asks for; the blueprint of the kind makes the rest. */
export async function createSite(
  payload: Payload,
  data: Pick<Site, 'name' | 'domain' | 'kind' | 'slug'> & Partial<Site>,
): Promise<Site> {
  return payload.create({ collection: 'sites', data: siteForm(data), depth: 0, ...system })
}

/** A filled form of a new site. */
export function siteForm(
  data: Pick<Site, 'name' | 'domain' | 'kind' | 'slug'> & Partial<Site>,
): Parameters<Payload['create']>[0]['data'] & Site {
  return {
    shortName: data.name.slice(0, 20),
    sponsor: data.name,
    ...data,
  } as Site
}
