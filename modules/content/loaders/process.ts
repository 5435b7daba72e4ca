import 'server-only'

import { dropAll, dropTags } from '@/lib/cache/shared'
import { env } from '@/lib/env'
import { getPayload } from '@/lib/payload'
import { sweepFiles } from '@/modules/media/actions'
import { hostsTag } from '@/modules/outbox/model'
import { OutboxFollower } from '@/modules/outbox/poller'
import { rowsAfter } from '@/modules/outbox/queries'
import { loadKeptDirectory, refreshDirectory } from '@/modules/sites/loaders'
import { countDemoSites } from '@/modules/sites/queries'

import { sweepDue } from '../actions/sweep'

/** Milliseconds between two looks into the outbox: a change is dropped well within 300 ms of its commit. */
const OUTBOX_INTERVAL = 100
/** Milliseconds between two looks for pins and slots whose time has come. */
const SWEEP_INTERVAL = 15_000
/** Milliseconds between two looks for files that nothing owns. */
const FILE_SWEEP_INTERVAL = 6 * 60 * 60 * 1000

/**
 * Fills the host directory (from disk first, so that a restart with the database down still routes), then
 * follows the outbox and the clock.
 * @throws Error when a production start finds demonstration content in the store
 */
export async function startProcess(): Promise<void> {
  await loadKeptDirectory()
  const payload = await getPayload()
  if (env.NODE_ENV === 'production' && !env.DEMO && (await countDemoSites(payload)) > 0) {
    payload.logger.error('内容库中有演示数据，不能作为正式平台启动；请换用空的内容库。')
    process.exit(1)
  }
  await refreshDirectory()
  const follower = new OutboxFollower({
    apply: async (rows) => {
      const tags = rows.flatMap((row) => row.tags)
      dropTags(tags)
      if (tags.includes(hostsTag)) await refreshDirectory()
    },
    intervalMs: OUTBOX_INTERVAL,
    onFailure: (err) => {
      if (err === null) return
      payload.logger.error({
        err,
        msg: 'the outbox cannot be read; pages are dropped until it can',
      })
      dropAll()
    },
    read: (after, limit) => rowsAfter(payload, after, limit),
  })
  follower.start()
  const sweep = (): void => {
    sweepFiles(payload).catch((err: unknown) => payload.logger.error({ err, msg: 'file sweep' }))
  }
  sweep()
  setInterval(sweep, FILE_SWEEP_INTERVAL).unref()
  let last = new Date().toISOString()
  setInterval(() => {
    const since = last
    last = new Date().toISOString()
    sweepDue(payload, since, last).catch((err: unknown) => {
      last = since
      payload.logger.error({ err, msg: 'due pins and slots could not be applied; tried again' })
    })
  }, SWEEP_INTERVAL).unref()
}
