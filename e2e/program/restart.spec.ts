import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { expect, test } from '@playwright/test'

import { Desk } from '../support/desk'
import { copyOfStore, Program } from '../support/program'
import { PEOPLE } from '../support/sessions'

const HOST = 'jinjiang.localhost'
const CHANNEL = '/xw/yw'
const TITLE = '读过又撤下的稿件'

/** What was withdrawn stays withdrawn, whatever becomes of the process and its database. */
test.describe.configure({ mode: 'serial' })

let program: Program
let item: string

test.beforeAll(async () => {
  program = new Program(await copyOfStore('restart'), 5)
  await program.start()
})

test.afterAll(() => program.stop())

test('a page that was read and withdrawn answers 410 after a restart', async () => {
  const desk = await Desk.of(program, PEOPLE.editor)
  const { id } = await desk.publish(CHANNEL, { title: TITLE })
  const { body } = await program.ask(HOST, `${CHANNEL}/feed.json`)
  const { items } = JSON.parse(body) as { items: { title: string; url: string }[] }
  item = new URL(items.find(({ title }) => title === TITLE)!.url).pathname
  const read = await program.ask(HOST, item)
  await desk.withdraw(id)

  await program.stop()
  await program.start()
  const after = await program.ask(HOST, item)

  expect([read.status, after.status]).toEqual([200, 410])
  expect(read.body).toContain(TITLE)
  expect(after.body).not.toContain(TITLE)
})

test('it is no page either while the database cannot be opened at the restart', async () => {
  const file = path.join(program.folder, 'jiyue.db')
  await program.stop()
  await rename(file, `${file}.away`)
  // A folder of that name: nothing can open it as a database, nor make a new one in its place.
  await mkdir(file)

  await program.start('/healthz')
  const away = await program.ask(HOST, item)
  await rm(file, { recursive: true })
  await rename(`${file}.away`, file)

  expect(away.status).toBeGreaterThanOrEqual(500)
  expect(away.body).not.toContain(TITLE)
  expect(away.headers['cache-control']).toBe('no-store')
  await expect
    .poll(async () => (await program.ask(HOST, item)).status, { timeout: 15_000 })
    .toBe(410)
})
