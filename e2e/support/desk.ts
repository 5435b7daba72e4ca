import type { Program } from './program'

/** An item as the API gives it. */
interface Item {
  id: string
  title: string
}

/** Changes to items of one site by the API of a program, as an editor makes them. */
export class Desk {
  private readonly program: Program
  private readonly token: string

  private constructor(program: Program, token: string) {
    this.program = program
    this.token = token
  }

  static async of(program: Program, email: string): Promise<Desk> {
    return new Desk(program, await program.token(email))
  }

  private async call<T>(target: string, data?: object): Promise<T> {
    const answer = await this.program.ask('localhost', target, {
      token: this.token,
      ...(data ? { data } : {}),
    })
    if (answer.status >= 300) throw new Error(`${target}: ${answer.status} ${answer.body}`)
    return JSON.parse(answer.body) as T
  }

  /** Publishes a new item in a channel of the account's site. */
  async publish(channelPath: string, data: object): Promise<Item> {
    const query = `where[path][equals]=${encodeURIComponent(channelPath)}&depth=0&limit=1`
    const { docs } = await this.call<{ docs: { id: string; site: string }[] }>(
      `/api/channels?${query}`,
    )
    const [channel] = docs
    if (!channel) throw new Error(`no channel ${channelPath}`)
    const place = { channel: channel.id, site: channel.site }
    const { doc } = await this.call<{ doc: Item }>('/api/articles?depth=0', {
      _status: 'published',
      isOriginal: true,
      kind: 'news',
      ...place,
      ...data,
    })
    return doc
  }

  /** Changes an item; gives when the answer had arrived, which is after the commit (`performance.now()`, ms). */
  async change(id: string, data: object): Promise<number> {
    await this.call(`/api/articles/${id}?depth=0`, data)
    return performance.now()
  }

  withdraw(id: string): Promise<number> {
    return this.change(id, { _status: 'draft' })
  }
}
