import { expect, test } from '@playwright/test'

import { Desk } from '../support/desk'
import { copyOfStore, Program } from '../support/program'
import { PEOPLE } from '../support/sessions'

const SITE = 'www.cdjinjiang.gov.cn'
const PREVIEW = 'jinjiang.localhost'
const CHANNEL = '/xw/yw'

/** The public and the editors' side as two processes on one store. */
test.describe.configure({ mode: 'serial' })

let editors: Program
let visitors: Program

test.beforeAll(async () => {
  const folder = await copyOfStore('planes')
  editors = new Program(folder, 3, { PLANE: 'editor' })
  visitors = new Program(folder, 4, { PLANE: 'public' })
  await editors.start()
  await visitors.start()
})

test.afterAll(async () => {
  await visitors.stop()
  await editors.stop()
})

test('each side answers what is its own and says where the other is', async () => {
  const asked = [
    [SITE, '/'],
    [PREVIEW, '/'],
    ['localhost', '/'],
    ['localhost', '/admin/login'],
    ['localhost', '/api/articles'],
  ] as const
  const statuses = (side: Program) =>
    Promise.all(asked.map(async ([host, path]) => (await side.ask(host, path)).status))

  expect(await statuses(visitors)).toEqual([200, 200, 200, 404, 404])
  expect(await statuses(editors)).toEqual([404, 200, 200, 200, 403])
  expect((await visitors.ask('localhost', '/admin')).body).toContain('请用管理端的网址登录后台')
  expect((await editors.ask(SITE, '/')).body).toContain('只提供管理后台')
})

test('nobody signs in on the public side', async () => {
  const data = { email: PEOPLE.editor, password: 'whatever' }
  const answer = await visitors.ask('localhost', '/api/users/login', { data })

  expect(answer.status).toBe(404)
})

test('what editors publish is on the public side within half a second', async () => {
  const desk = await Desk.of(editors, PEOPLE.editor)
  const title = '编辑侧发布的稿件'
  const shown = async () => (await visitors.ask(SITE, CHANNEL)).body.includes(title)
  expect(await shown()).toBe(false)

  await desk.publish(CHANNEL, { title })

  await expect.poll(shown, { intervals: [20], timeout: 500 }).toBe(true)
})
