import { setTimeout as pause } from 'node:timers/promises'

import { BENCH_LOGIN } from '../generate/seeds'
import type { Address } from './addresses'
import { api, get } from './http'
import type { Answer } from './http'
import { atMost, only, percentile, round } from './report'
import type { Line } from './report'

/** From so long after the commit no request gets the old page (issue 4, Bars). */
const VISIBLE_MS = 300
/** How long the readers go on after the change. */
const WATCH_MS = 1_200

interface Watched {
  name: string
  address: Address
  isNew: (answer: Answer) => boolean
}

interface Seen {
  /** Begin of the last request that got the old page, after the answer to the change; 0 when none did (ms). */
  lastOld: number
  /** Duration of the first request that got the new page: it waited for the render (ms). */
  render: number
  wrote: number
}

/** An item that stands at the top of a list and of a home page. */
export interface Subject {
  id: string
  title: string
  article: Address
  list: Address
}

/**
 * Edits, withdraws and publishes an item by the API while readers ask for its page, its list and its home
 * page without a pause, and says how long the old pages were still given out.
 */
export async function changeToVisible(
  port: number,
  subject: Subject,
  rounds: number,
): Promise<Line[]> {
  const { json } = await api(port, 'POST', '/api/users/login', BENCH_LOGIN)
  const token = String(json['token'])
  const seen: Seen[] = []
  for (let n = 0; n < rounds; n += 1) {
    const title = `${subject.title}·第${n + 1}次修改`
    const has = (answer: Answer) => answer.body.includes(title)
    const isThere = (answer: Answer) => answer.status === 200 && has(answer)
    const change = (data: object) => () =>
      api(port, 'PATCH', `/api/articles/${subject.id}?depth=0`, data, token)
    seen.push(
      ...(await watch(port, subject, isThere, isThere, change({ title, _status: 'published' }))),
      ...(await watch(
        port,
        subject,
        (answer) => answer.status === 410,
        (answer) => !has(answer),
        change({ _status: 'draft' }),
      )),
      ...(await watch(port, subject, isThere, isThere, change({ _status: 'published' }))),
    )
  }
  await api(
    port,
    'PATCH',
    `/api/articles/${subject.id}?depth=0`,
    { title: subject.title, _status: 'published' },
    token,
  )
  const old = seen.map(({ lastOld }) => lastOld)
  const renders = seen.map(({ render }) => render)
  const writes = seen.map(({ wrote }) => wrote)
  return [
    atMost(
      `last request that got an old page, after the answer, p95 (${seen.length} pages)`,
      percentile(old, 0.95),
      VISIBLE_MS,
      ' ms',
    ),
    only('the same, p50 / most', `${round(percentile(old, 0.5))} / ${round(Math.max(...old))} ms`),
    only(
      'render of the new page under that load, p50 / p95',
      `${round(percentile(renders, 0.5))} / ${round(percentile(renders, 0.95))} ms`,
    ),
    only(
      'the change itself by the API, p50 / p95',
      `${round(percentile(writes, 0.5))} / ${round(percentile(writes, 0.95))} ms`,
    ),
  ]
}

async function watch(
  port: number,
  subject: Subject,
  articleIsNew: Watched['isNew'],
  listIsNew: Watched['isNew'],
  change: () => Promise<{ answer: Answer }>,
): Promise<Seen[]> {
  const pages: Watched[] = [
    { address: subject.article, isNew: articleIsNew, name: 'article' },
    { address: subject.list, isNew: listIsNew, name: 'list' },
    { address: { host: subject.list.host, path: '/' }, isNew: listIsNew, name: 'home' },
  ]
  // Every page is kept before the change, else there would be no old page to give out.
  for (const { address } of pages) await get(port, address.host, address.path)
  let stop = false
  const asked = pages.map(async ({ address }) => {
    const answers: Answer[] = []
    while (!stop) {
      answers.push(await get(port, address.host, address.path))
      await pause(3)
    }
    return answers
  })
  const all = Promise.all(asked)
  // A reader that fails early is reported when the answers are read, after the server was stopped.
  all.catch(() => {})
  await pause(50)
  const { answer } = await change()
  const committed = answer.begun + answer.ms
  await pause(WATCH_MS)
  stop = true
  return (await all).map((answers, index) => {
    const { isNew, name } = pages[index]!
    const old = answers.filter((one) => !isNew(one))
    const firstNew = answers.find(isNew)
    if (!firstNew) throw new Error(`The ${name} page never showed the change`)
    const lastOld = Math.max(0, (old.at(-1)?.begun ?? 0) - committed)
    return { lastOld, render: firstNew.ms, wrote: answer.ms }
  })
}
