import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import { idOf } from '@/lib/ids'

interface Account {
  path: string
  site: string | null
  liveCount: number
  lastNumber: number
  newestAt: string | null
  countBefore: number
}

const reason = 'counters of a channel follow its placements'

/**
 * Keeps the counters of the channels that one publication touches: number of live items, last number given,
 * newest date. Read once, written once in `settle`, so that a list never has to count its rows.
 */
export class ChannelLedger {
  private readonly accounts = new Map<string, Account>()
  private readonly changed = new Map<string, Set<number>>()
  private readonly touched = new Set<string>()
  private readonly req: PayloadRequest

  constructor(req: PayloadRequest) {
    this.req = req
  }

  private async account(channel: string): Promise<Account> {
    const known = this.accounts.get(channel)
    if (known) return known
    const doc = await this.req.payload.findByID({
      id: channel,
      collection: 'channels',
      depth: 0,
      trash: true,
      ...asSystem(this.req, reason),
    })
    const account: Account = {
      countBefore: doc.liveCount ?? 0,
      lastNumber: doc.lastNumber ?? 0,
      liveCount: doc.liveCount ?? 0,
      newestAt: doc.newestAt ?? null,
      path: doc.path ?? '',
      site: idOf(doc.site),
    }
    this.accounts.set(channel, account)
    return account
  }

  private mark(channel: string, number: number): void {
    this.touched.add(channel)
    const numbers = this.changed.get(channel) ?? new Set<number>()
    numbers.add(number)
    this.changed.set(channel, numbers)
  }

  /** Path of the channel as it stands now. */
  async pathOf(channel: string): Promise<string> {
    return (await this.account(channel)).path
  }

  /** The next number of a channel; numbers are given once and never again. */
  async nextNumber(channel: string): Promise<number> {
    const account = await this.account(channel)
    account.lastNumber += 1
    return account.lastNumber
  }

  /** An item becomes visible in a channel. */
  async enter(channel: string, number: number, publishedAt: string): Promise<void> {
    const account = await this.account(channel)
    account.liveCount += 1
    if (!account.newestAt || publishedAt > account.newestAt) account.newestAt = publishedAt
    this.mark(channel, number)
  }

  /** An item is no longer visible in a channel. */
  async leave(channel: string | null, number: number): Promise<void> {
    if (!channel) return
    const account = await this.account(channel)
    account.liveCount = Math.max(0, account.liveCount - 1)
    this.mark(channel, number)
  }

  /** A row of the channel changed its words only. */
  touch(channel: string): void {
    this.touched.add(channel)
  }

  /** Writes the counters; gives what else must be told: neighbours, and sites whose navigation changed. */
  async settle(): Promise<{
    channels: string[]
    neighbours: string[]
    sitesOfNavigation: string[]
  }> {
    const sites = new Set<string>()
    for (const [id, account] of this.accounts) {
      if ((account.countBefore === 0) !== (account.liveCount === 0) && account.site) {
        sites.add(account.site)
      }
      await this.req.payload.db.updateOne({
        id,
        collection: 'channels',
        data: {
          lastNumber: account.lastNumber,
          liveCount: account.liveCount,
          newestAt: account.newestAt,
        },
        req: this.req,
      })
    }
    return {
      channels: [...this.touched],
      neighbours: await this.neighbours(),
      sitesOfNavigation: [...sites],
    }
  }

  /** Items beside a new or withdrawn one: their previous/next links change. */
  private async neighbours(): Promise<string[]> {
    const found: string[] = []
    for (const [channel, numbers] of this.changed) {
      for (const number of numbers) {
        for (const side of [
          { rule: { less_than: number }, sort: '-number' },
          { rule: { greater_than: number }, sort: 'number' },
        ]) {
          const { docs } = await this.req.payload.find({
            collection: 'placements',
            depth: 0,
            limit: 1,
            pagination: false,
            select: { article: true },
            sort: side.sort,
            where: {
              and: [
                { channel: { equals: channel } },
                { live: { equals: true } },
                { number: side.rule },
              ],
            },
            ...asSystem(this.req, reason),
          })
          const article = idOf(docs[0]?.article)
          if (article) found.push(article)
        }
      }
    }
    return found
  }
}
