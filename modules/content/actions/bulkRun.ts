import type { PayloadRequest } from 'payload'

import { isBulk } from '@/lib/as'
import { leaveTags } from '@/modules/outbox/actions'
import { siteTag } from '@/modules/outbox/model'

import { ChannelLedger } from './ledger'

const SHARED = 'bulkLedger'

/** The ledger a publication writes into: in a bulk run the one of the whole run, else one of its own. */
export function ledgerOf(req: PayloadRequest): ChannelLedger {
  return sharedLedger(req) ?? new ChannelLedger(req)
}

/** The ledger that a bulk run settles at its end; null outside of one. */
export function sharedLedger(req: PayloadRequest): ChannelLedger | null {
  return isBulk(req) ? ((req.context[SHARED] as ChannelLedger | undefined) ?? null) : null
}

/**
 * Lets a bulk run keep one ledger: the counters of each channel are read and written once, and the sites are
 * told once. Until it ends the counters in the database are those of before, so `work` must not read them.
 * @param req in a transaction, with `context.bulk`
 * @throws what `work` throws; nothing is settled then
 */
export async function inOneLedger<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const ledger = new ChannelLedger(req)
  req.context[SHARED] = ledger
  try {
    const result = await work()
    const { sites } = await ledger.settle()
    await leaveTags(req, sites.map(siteTag))
    return result
  } finally {
    delete req.context[SHARED]
  }
}
