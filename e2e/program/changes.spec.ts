import { expect, test } from '@playwright/test'

import { Desk } from '../support/desk'
import { bodyOf } from '../support/files'
import { copyOfStore, Program } from '../support/program'
import { PEOPLE } from '../support/sessions'

const HOST = 'jinjiang.localhost'
const CHANNEL = '/xw/yw'
/** Longest wait on a busy machine; how soon a change is seen is measured by `npm run bench` (bar: 300 ms). */
const DROPPED_MS = 10_000
/** Paragraphs of an item whose page takes far longer to render than a small item to be published. */
const MANY = 4_000
/** Longest render of it on a busy machine (ms). */
const RENDERED_MS = 10_000

/**
 * Changes while the built program answers, on a store of its own. Written by one process and read from another:
 * the reader learns of a change through the outbox alone, and a change need not wait for its renders.
 */
test.describe.configure({ mode: 'serial' })

let program: Program
let editors: Program
let desk: Desk

test.beforeAll(async () => {
  const folder = await copyOfStore('changes')
  program = new Program(folder, 1)
  editors = new Program(folder, 2)
  await program.start()
  await editors.start()
  desk = await Desk.of(editors, PEOPLE.editor)
})

test.afterAll(async () => {
  await editors.stop()
  await program.stop()
})

/** Address of an item, from the newest rows of its list. */
async function addressOf(title: string): Promise<string> {
  const { body } = await program.ask(HOST, `${CHANNEL}/feed.json`)
  const { items } = JSON.parse(body) as { items: { title: string; url: string }[] }
  return new URL(items.find((item) => item.title === title)!.url).pathname
}

const pages = [`${CHANNEL}`, `${CHANNEL}/feed.rss`, `${CHANNEL}/feed.json`, '/feed.atom', '/']

for (const path of pages) {
  test(`${path} follows a change and a withdrawal`, async () => {
    const [before, after] = [`${path} 的旧标题`, `${path} 的新标题`]
    const { id } = await desk.publish(CHANNEL, { title: before })
    const shows = async (title: string) => (await program.ask(HOST, path)).body.includes(title)
    await expect.poll(() => shows(before), { intervals: [20], timeout: DROPPED_MS }).toBe(true)

    await desk.change(id, { _status: 'published', title: after })
    await expect.poll(() => shows(after), { intervals: [20], timeout: DROPPED_MS }).toBe(true)
    expect(await shows(before)).toBe(false)

    await desk.withdraw(id)
    await expect.poll(() => shows(after), { intervals: [20], timeout: DROPPED_MS }).toBe(false)
  })
}

test('a page that was begun before a change and ended after it does not survive', async () => {
  const title = '长文之后的一篇'
  const long = await desk.publish(CHANNEL, { body: bodyOf(MANY), title: '渲染很久的长文' })
  const path = await addressOf(long.title)
  const next = await desk.publish(CHANNEL, { title })
  const names = async () => (await program.ask(HOST, path)).body.includes(title)
  await expect.poll(names, { intervals: [20], timeout: RENDERED_MS }).toBe(true)

  // The long page names what stands after it, which comes and goes while the page is rendered.
  const overlaps: boolean[] = []
  for (const shown of [false, true, false]) {
    // A revision of the long item alone: its page must be rendered anew.
    await desk.change(long.id, { _status: 'published', summary: `修订 ${overlaps.length}` })
    const begun = program.ask(HOST, path)
    const changed = await desk.change(next.id, { _status: shown ? 'published' : 'draft' })
    const slow = await begun
    overlaps.push(slow.body.includes(title) !== shown && slow.endedAt > changed)
    await expect.poll(names, { intervals: [20], timeout: RENDERED_MS }).toBe(shown)
  }

  // Else nothing is proven: some answer was rendered from the old state and ended after the change.
  expect(overlaps).toContain(true)
})
