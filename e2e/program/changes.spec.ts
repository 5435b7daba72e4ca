import { expect, test } from '@playwright/test'

import { Desk } from '../support/desk'
import { bodyOf } from '../support/files'
import { copyOfStore, Program } from '../support/program'
import { PEOPLE } from '../support/sessions'

const HOST = 'jinjiang.localhost'
const CHANNEL = '/xw/yw'
/** A change is dropped from every page within half a second (the outbox is followed every 100 ms). */
const DROPPED_MS = 500
/** Paragraphs of an item whose page takes about a second to render. */
const MANY = 12_000

/** Changes while the built program answers, on a store of its own. */
test.describe.configure({ mode: 'serial' })

let program: Program
let desk: Desk

test.beforeAll(async () => {
  program = new Program(await copyOfStore('changes'), 1)
  await program.start()
  desk = await Desk.of(program, PEOPLE.editor)
})

test.afterAll(() => program.stop())

/** Address of an item, from the newest rows of its list. */
async function addressOf(title: string): Promise<string> {
  const { body } = await program.ask(HOST, `${CHANNEL}/feed.json`)
  const { items } = JSON.parse(body) as { items: { title: string; url: string }[] }
  return new URL(items.find((item) => item.title === title)!.url).pathname
}

const pages = [`${CHANNEL}`, `${CHANNEL}/feed.rss`, `${CHANNEL}/feed.json`, '/feed.atom', '/']

for (const path of pages) {
  test(`${path} shows a change and a withdrawal within half a second`, async () => {
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
  const [before, after] = ['渲染很久的旧标题', '渲染很久的新标题']
  const { id } = await desk.publish(CHANNEL, { body: bodyOf(MANY), title: before })
  const path = await addressOf(before)

  const begun = program.ask(HOST, path)
  const changed = await desk.change(id, { _status: 'published', title: after })
  const slow = await begun

  // Else nothing is proven: the slow answer was rendered from the old state and ended after the change.
  expect(slow.body).toContain(before)
  expect(slow.endedAt).toBeGreaterThan(changed)
  await expect
    .poll(async () => (await program.ask(HOST, path)).body.includes(after), {
      intervals: [20],
      timeout: 5_000,
    })
    .toBe(true)
  expect((await program.ask(HOST, path)).body).not.toContain(before)
})
