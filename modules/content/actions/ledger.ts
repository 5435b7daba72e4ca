import type { PayloadRequest } from 'payload'

import { isBulk } from '@/lib/as'
import { idOf } from '@/lib/ids'
import type { Channel } from '@/payload-types'

import { countIn, countsAlike } from '../model/library'
import type { FacetValues, Register } from '../model/library'
import { findPlacements } from './placementRows'

interface Account {
  path: string
  site: string | null
  liveCount: number
  lastNumber: number
  newestAt: string | null
  /** How many documents have which value, for the policy library */
  register: Register
  countBefore: number
  lastBefore: number
  /** The newest item left: who is the newest now must be asked. */
  newestLeft: boolean
  changed: boolean
}

/** What of a row its channel counts. */
type Counted = { number: number; publishedAt: string } & Partial<FacetValues>

/** What must be told besides the item itself. */
export interface Settlement {
  channels: string[]
  neighbours: string[]
  /** Sites in whose navigation a channel appears or disappears */
  sitesOfNavigation: string[]
  sites: string[]
}

/**
 * Keeps the counters of the channels that one publication touches: number of live items, last number given,
 * newest date. Read once, written once in `settle`, so that a list never has to count its rows. Two
 * publications that meet in one channel conflict here, so that numbers are given once.
 */
export class ChannelLedger {
  private readonly accounts = new Map<string, Account>()
  private readonly moved = new Map<string, Set<number>>()
  private readonly touched = new Set<string>()
  private readonly req: PayloadRequest

  constructor(req: PayloadRequest) {
    this.req = req
  }

  private async account(channel: string): Promise<Account> {
    const known = this.accounts.get(channel)
    if (known) return known
    const doc = await this.req.payload.db.findOne<Channel>({
      collection: 'channels',
      req: this.req,
      select: {
        lastNumber: true,
        liveCount: true,
        newestAt: true,
        path: true,
        register: true,
        site: true,
      },
      where: { id: { equals: channel } },
    })
    const account: Account = {
      changed: false,
      countBefore: doc?.liveCount ?? 0,
      lastBefore: doc?.lastNumber ?? 0,
      lastNumber: doc?.lastNumber ?? 0,
      liveCount: doc?.liveCount ?? 0,
      newestAt: doc?.newestAt ?? null,
      newestLeft: false,
      path: doc?.path ?? '',
      register: structuredClone((doc?.register ?? {}) as Register),
      site: idOf(doc?.site),
    }
    this.accounts.set(channel, account)
    return account
  }

  private mark(channel: string, account: Account, number: number): void {
    account.changed = true
    this.touched.add(channel)
    const numbers = this.moved.get(channel) ?? new Set<number>()
    this.moved.set(channel, numbers.add(number))
  }

  /** Path of the channel as it stands now. */
  async pathOf(channel: string): Promise<string> {
    return (await this.account(channel)).path
  }

  /** The next number of a channel; numbers are given once and never again. */
  async nextNumber(channel: string): Promise<number> {
    const account = await this.account(channel)
    account.lastNumber += 1
    account.changed = true
    return account.lastNumber
  }

  /** An item becomes visible in a channel. */
  async enter(channel: string, row: Counted): Promise<void> {
    const { number, publishedAt } = row
    const account = await this.account(channel)
    account.liveCount += 1
    if (!account.newestAt || publishedAt > account.newestAt) account.newestAt = publishedAt
    countIn(account.register, row, 1)
    this.mark(channel, account, number)
  }

  /** An item is no longer visible in a channel. */
  async leave(channel: string | null, row: Counted): Promise<void> {
    if (!channel) return
    const { number, publishedAt } = row
    const account = await this.account(channel)
    account.liveCount = Math.max(0, account.liveCount - 1)
    if (!account.newestAt || publishedAt >= account.newestAt) account.newestLeft = true
    countIn(account.register, row, -1)
    this.mark(channel, account, number)
  }

  /** A row of the channel changed its words only; its site is still told. */
  async touch(channel: string, before: Counted, after: Counted): Promise<void> {
    const account = await this.account(channel)
    this.touched.add(channel)
    if (countsAlike(before, after)) return
    countIn(account.register, before, -1)
    countIn(account.register, after, 1)
    account.changed = true
  }

  /** Writes the counters, after the rows are written; gives what else must be told. */
  async settle(): Promise<Settlement> {
    const ofNavigation = new Set<string>()
    const sites = new Set<string>()
    for (const [id, account] of this.accounts) {
      if (account.site) sites.add(account.site)
      if ((account.countBefore === 0) !== (account.liveCount === 0) && account.site) {
        ofNavigation.add(account.site)
      }
      if (account.changed) await this.write(id, account)
    }
    return {
      channels: [...this.touched],
      neighbours: isBulk(this.req) ? [] : await this.neighbours(),
      sites: [...sites],
      sitesOfNavigation: [...ofNavigation],
    }
  }

  private async write(id: string, account: Account): Promise<void> {
    if (account.newestLeft) account.newestAt = await this.newestNow(id)
    await this.req.payload.db.updateOne({
      id,
      collection: 'channels',
      data: {
        lastNumber: account.lastNumber,
        liveCount: account.liveCount,
        newestAt: account.newestAt,
        register: account.register,
      },
      req: this.req,
      returning: false,
    })
  }

  private async newestNow(channel: string): Promise<string | null> {
    const [row] = await findPlacements(
      this.req,
      { and: [{ channel: { equals: channel } }, { live: { equals: true } }] },
      { limit: 1, sort: '-publishedAt' },
    )
    return row?.publishedAt ?? null
  }

  /** Items beside a new or withdrawn one: their previous/next links change. */
  private async neighbours(): Promise<string[]> {
    const found: string[] = []
    for (const [channel, numbers] of this.moved) {
      for (const number of numbers) {
        found.push(...(await this.beside(channel, { less_than: number }, '-number')))
        // Nothing stands behind a number that was just given.
        if (number > (this.accounts.get(channel)?.lastBefore ?? 0)) continue
        found.push(...(await this.beside(channel, { greater_than: number }, 'number')))
      }
    }
    return found
  }

  private async beside(
    channel: string,
    number: Record<string, number>,
    sort: string,
  ): Promise<string[]> {
    const rows = await findPlacements(
      this.req,
      { and: [{ channel: { equals: channel } }, { live: { equals: true } }, { number }] },
      { limit: 1, sort },
    )
    return rows.flatMap((row) => idOf(row.article) ?? [])
  }
}
