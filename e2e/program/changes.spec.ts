import { expect, test } from '@playwright/test'

import { Desk } from '../support/desk'
import { copyOfStore, Program } from '../support/program'
import { PEOPLE } from '../support/sessions'

const HOST = 'jinjiang.localhost'
const CHANNEL = '/xw/yw'
/** Longest wait on a busy machine; how soon a change is seen is measured by `npm run bench` (bar: 300 ms). */
const DROPPED_MS = 10_000

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
