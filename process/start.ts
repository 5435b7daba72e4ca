import type { Payload } from 'payload'

import { dropAll, dropTags } from '@/lib/cache/shared'
import { env } from '@/lib/env'
import { getPayload } from '@/lib/payload'
import { completeLibraries } from '@/modules/content/actions/completeLibraries'
import { keepTime } from '@/modules/content/jobs'
import { convertFilms, sweepFiles } from '@/modules/media/jobs'
import { OutboxFollower } from '@/modules/outbox/jobs'
import { hostsTag } from '@/modules/outbox/model'
import { rowsAfter } from '@/modules/outbox/queries'
import { designMissing } from '@/modules/presentation/actions/design'
import { loadKeptDirectory, refreshDirectory } from '@/modules/sites/loaders'
import { dutiesOf } from '@/modules/sites/model/planes'
import { countDemoSites } from '@/modules/sites/queries'

/** Milliseconds between two looks into the outbox: a change is dropped well within 300 ms of its commit. */
const OUTBOX_INTERVAL = 100
/** Milliseconds between two looks for pins and slots whose time has come. */
const SWEEP_INTERVAL = 15_000
/** Milliseconds between two looks for files that nothing owns. */
const FILE_SWEEP_INTERVAL = 6 * 60 * 60 * 1000
/** Milliseconds between two looks for films to be converted. */
const FILM_INTERVAL = 5_000
/** Milliseconds between two tries to reach a database that was down at the start. */
const CONNECT_INTERVAL = 3_000

/**
 * Fills the host directory from disk, so that a restart with the database down still routes, then opens the
 * store and follows the outbox and, where the plane may write, the clock; without a database it goes on trying in the background.
 */
export async function startProcess(): Promise<void> {
  await loadKeptDirectory()
  await openStore()
}

async function openStore(): Promise<void> {
  try {
    const payload = await getPayload()
    await refuseDemoStore(payload)
    await refreshDirectory()
    const duties = dutiesOf(env.PLANE)
    // Before anything follows or watches: what fails here is tried again from the start, and must not be doubled.
    if (duties.clock) {
      await designMissing(payload)
      await completeLibraries(payload)
    }
    follow(payload)
    if (duties.clock) {
      watchTheClock(payload)
      watchTheFilms(payload)
    }
    if (duties.disk) watchTheDisk(payload)
  } catch (error) {
    process.stderr.write(
      `内容库暂时无法访问，${CONNECT_INTERVAL / 1000} 秒后重试：${String(error)}\n`,
    )
    setTimeout(() => void openStore(), CONNECT_INTERVAL).unref()
  }
}

/** A production start refuses a store that holds demonstration items. */
async function refuseDemoStore(payload: Payload): Promise<void> {
  if (env.NODE_ENV !== 'production' || env.DEMO) return
  if ((await countDemoSites(payload)) === 0) return
  payload.logger.error('内容库中有演示数据，不能作为正式平台启动；请换用空的内容库。')
  process.exit(1)
}

function follow(payload: Payload): void {
  const follower = new OutboxFollower({
    apply: async (rows) => {
      const tags = rows.flatMap((row) => row.tags)
      dropTags(tags)
      if (tags.includes(hostsTag)) await refreshDirectory()
    },
    intervalMs: OUTBOX_INTERVAL,
    onFailure: (err) => {
      // What changed meanwhile is unknown: nothing kept before the recovery may be shown after it.
      dropAll()
      if (err !== null) payload.logger.error({ err, msg: 'the outbox cannot be read' })
    },
    read: (after, limit) => rowsAfter(payload, after, limit),
  })
  follower.start()
}

function watchTheClock(payload: Payload): void {
  let last = new Date().toISOString()
  setInterval(() => {
    const since = last
    last = new Date().toISOString()
    keepTime(payload, since, last).catch((err: unknown) => {
      last = since
      payload.logger.error({ err, msg: 'what is due could not be applied; it is tried again' })
    })
  }, SWEEP_INTERVAL).unref()
}

function watchTheFilms(payload: Payload): void {
  setInterval(() => {
    convertFilms(payload).catch((err: unknown) =>
      payload.logger.error({ err, msg: 'films could not be converted; it is tried again' }),
    )
  }, FILM_INTERVAL).unref()
}

function watchTheDisk(payload: Payload): void {
  const sweep = (): void => {
    sweepFiles(payload).catch((err: unknown) =>
      payload.logger.error({ err, msg: 'files that nothing owns could not be removed' }),
    )
  }
  sweep()
  setInterval(sweep, FILE_SWEEP_INTERVAL).unref()
}
