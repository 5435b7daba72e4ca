/** Thrown when too many pictures wait to be made: answer 503 with Retry-After and this sentence. */
export class RenditionQueueFull extends Error {
  readonly status = 503

  constructor() {
    super('图片正在生成，请稍后刷新。')
    this.name = 'RenditionQueueFull'
  }
}

/**
 * Takes how many jobs run at a time and how many may wait; gives a function that runs a job when
 * its turn comes. Throws RenditionQueueFull when the queue is full.
 */
export function createLimiter(maxJobs: number, maxWaiting: number) {
  const waiting: (() => void)[] = []
  let active = 0
  return async function run<T>(job: () => Promise<T>): Promise<T> {
    if (active >= maxJobs) {
      if (waiting.length >= maxWaiting) throw new RenditionQueueFull()
      // The one that finishes hands its place over, so `active` does not change here.
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else {
      active += 1
    }
    try {
      return await job()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else active -= 1
    }
  }
}
