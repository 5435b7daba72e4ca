import { expect, test } from '@playwright/test'

import type { Answer } from '../support/program'
import { copyOfStore, Program } from '../support/program'
import { PEOPLE } from '../support/sessions'

const HOST = 'jinjiang.localhost'
/** Another site with the same channels: its pages bring the code of every kind of page into the process. */
const WARM = 'chengdu.localhost'
const PHONE = '028-8888-0001'
/** Longest wait on a busy machine, which renders all the pages anew. */
const RENDERED_MS = 20_000

/**
 * A page whose render began before a change and ended after it must not be kept (docs/house.md, section 1). All
 * pages of a site are asked for at once; when the first is answered the system halts the process that renders the
 * others, as a busy machine does, another process changes what stands in the foot of all of them, and the renders
 * go on with what they had read.
 */
test.describe.configure({ mode: 'serial' })

let reader: Program
let writer: Program

test.beforeAll(async () => {
  const folder = await copyOfStore('slow')
  reader = new Program(folder, 6)
  writer = new Program(folder, 9)
  await reader.start()
  await writer.start()
})

test.afterAll(async () => {
  await writer.stop()
  await reader.stop()
})

/** Pages of the site in three editions. */
async function pages(): Promise<string[]> {
  const { body } = await writer.ask(HOST, '/sitemap.xml')
  const found = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc!).pathname)
  const plain = found.filter((path) => path !== '/')
  return plain.flatMap((path) => [path, `/elder${path}`, `/hant${path}`])
}

async function siteRecord(token: string): Promise<string> {
  const query = '/api/sites?where[slug][equals]=jinjiang&depth=0'
  const { body } = await writer.ask('localhost', query, { token })
  return `/api/sites/${(JSON.parse(body) as { docs: { id: string }[] }).docs[0]!.id}?depth=0`
}

test('a page whose render began before a change and ended after it is not kept', async () => {
  const token = await writer.token(PEOPLE.webmaster)
  const record = await siteRecord(token)
  const paths = await pages()
  for (const path of paths) await reader.ask(WARM, path)

  const answers: Answer[] = []
  const asked = paths.map((path) =>
    reader.ask(HOST, path).then((answer) => void answers.push(answer)),
  )
  await Promise.race(asked)
  reader.halt()
  const before = answers.length
  const change = { data: { phone: PHONE }, method: 'PATCH', token } as const
  const saved = await writer.ask('localhost', record, change)
  reader.goOn()
  await Promise.all(asked)

  expect(saved.status).toBe(200)
  const crossing = answers.slice(before).filter(({ body }) => !body.includes(PHONE))
  expect(
    crossing.length,
    'renders that began before the change and ended after it',
  ).toBeGreaterThan(0)
  const stale = async () => {
    const again = await Promise.all(paths.map((path) => reader.ask(HOST, path)))
    return paths.filter((_, index) => !again[index]!.body.includes(PHONE))
  }
  await expect.poll(stale, { timeout: RENDERED_MS }).toEqual([])
})
