import { beforeAll, describe, expect, it } from 'vitest'

import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { emailOf, PASSWORD } from '@/tests/helpers/people'
import { realWorld } from '@/tests/helpers/world'
import type { Role, Staff } from '@/tests/helpers/world'

type Data = Record<string, unknown>

describeOnBothDatabases('accounts', (database) => {
  const world = realWorld(database)
  /** Accounts made for these tests, by what they hold. */
  const ids: Record<string, string> = {}
  let made = 0

  const make = async (name: string, data: Data): Promise<void> => {
    const email = `${name}@sample.invalid`
    const account = { name, email, password: PASSWORD, ...data } as never
    const { id } = await world.payload.create({ collection: 'users', data: account })
    ids[name] = id
  }

  beforeAll(async () => {
    const { sites, units } = world
    const officeWriter = { role: 'writer', site: sites.east, unit: units.office }
    await make('office', { assignments: [officeWriter] })
    await make('street', { assignments: [{ ...officeWriter, unit: units.street }] })
    await make('editor2', { assignments: [{ role: 'editor', site: sites.east }] })
    await make('both', { assignments: [officeWriter, { role: 'editor', site: sites.west }] })
    await make('nobody', { assignments: [] })
  })

  /** Changes an account over REST in the name of a role, and takes nothing back. */
  const change = (role: Role, name: string, data: Data) =>
    world.rest(role, 'PATCH', `/users/${ids[name] ?? world.people[name as Staff].id}`, data)

  const read = (name: string) =>
    world.payload.findByID({
      id: ids[name] ?? world.people[name as Staff].id,
      collection: 'users',
      depth: 0,
      showHiddenFields: true,
    })

  describe.each<[string, () => Data]>([
    ['the password', () => ({ password: 'another-Password-3' })],
    ['the e-mail', () => ({ email: 'stolen@sample.invalid' })],
    ['the name', () => ({ name: '改名' })],
    ['the state', () => ({ disabled: true })],
    ['the lines', () => ({ assignments: [] })],
  ])('%s of an account', (_, data) => {
    it.each<[Role, string]>([
      ['webmaster', 'both'],
      ['webmaster', 'security'],
      ['webmaster', 'system'],
      ['webmaster', 'webmWest'],
      ['webmWest', 'both'],
      ['unitMgr', 'both'],
      ['unitMgr', 'street'],
      ['unitMgr', 'editor2'],
      ['unitMgr', 'webmaster'],
      ['editor', 'writer'],
      ['writer', 'writer2'],
      ['system', 'security'],
      ['system', 'webmaster'],
      ['audit', 'writer'],
      ['visitor', 'writer'],
    ])('is not changed by %s for %s', async (role, name) => {
      const before = await read(name)

      const { body, status } = await change(role, name, data())

      expect(status).toBe(403)
      expect(JSON.stringify(body['errors'])).toMatch(/[\u4e00-\u9fff]/)
      expect(await read(name)).toEqual(before)
    })
  })

  it('lets each change what the role is for', async () => {
    expect((await change('webmaster', 'editor2', { name: '编辑二' })).status).toBe(200)
    expect((await change('unitMgr', 'office', { name: '撰稿二' })).status).toBe(200)
    expect((await change('security', 'both', { name: '两站' })).status).toBe(200)
    expect((await change('system', 'nobody', { name: '无岗' })).status).toBe(200)
    expect((await change('writer', 'writer', { name: '本人' })).status).toBe(200)
  })

  it.each<[Staff, () => Data]>([
    ['writer', () => ({ assignments: [{ role: 'webmaster', site: world.sites.east }] })],
    ['webmaster', () => ({ assignments: [{ role: 'editor', site: world.sites.east }] })],
    ['webmaster', () => ({ email: 'mine@sample.invalid' })],
    ['unitMgr', () => ({ assignments: [{ role: 'webmaster', site: world.sites.east }] })],
    ['system', () => ({ assignments: [{ role: 'webmaster', site: world.sites.east }] })],
    ['security', () => ({ platformRole: 'audit' })],
    ['security', () => ({ disabled: true })],
  ])('lets %s give nothing to the own account', async (role, data) => {
    const before = await read(role)

    const { status } = await change(role, role, data())

    expect(status).toBe(403)
    expect((await read(role)).assignments).toEqual(before.assignments)
  })

  it.each<[Role, () => Data, number]>([
    ['webmaster', () => ({ role: 'webmaster', site: world.sites.east }), 201],
    ['webmaster', () => ({ role: 'editor', site: world.sites.west }), 403],
    ['unitMgr', () => ({ role: 'writer', site: world.sites.east, unit: world.units.office }), 201],
    ['unitMgr', () => ({ role: 'writer', site: world.sites.east, unit: world.units.street }), 403],
    ['unitMgr', () => ({ role: 'writer', site: world.sites.east }), 403],
    ['unitMgr', () => ({ role: 'editor', site: world.sites.east, unit: world.units.office }), 403],
    ['system', () => ({ role: 'writer', site: world.sites.east }), 403],
    ['security', () => ({ role: 'webmaster', site: world.sites.west }), 201],
    [
      'security',
      () => ({ role: 'writer', site: world.sites.east, unit: world.units.westOffice }),
      422,
    ],
    [
      'security',
      () => ({ channels: [world.channels.west], role: 'editor', site: world.sites.east }),
      422,
    ],
    ['security', () => ({ role: 'editor', site: 'no-such-site' }), 422],
  ])('answers %s who makes an account', async (role, line, expected) => {
    const account = {
      name: '新账号',
      assignments: [line()],
      email: `made-${++made}@sample.invalid`,
      password: PASSWORD,
    }

    const { status } = await world.rest(role, 'POST', '/users', account)

    expect(status).toBe(expected)
  })

  it('lets the security administrator alone give a platform role, and no second power', async () => {
    const other = await change('webmaster', 'editor2', { platformRole: 'security' })
    expect(other.status).toBe(200)
    expect((await read('editor2')).platformRole ?? null).toBeNull()

    const second = await change('security', 'editor2', { platformRole: 'audit' })
    expect(second.status).toBe(422)

    const first = await change('security', 'nobody', { platformRole: 'audit' })
    expect(first.status).toBe(200)
  })

  it('keeps the last security administrator', async () => {
    const data = { disabled: true }
    const id = world.people.security.id
    const byProgram = world.payload.update({ id, collection: 'users', data })
    await expect(byProgram).rejects.toMatchObject({ status: 422 })

    await make('security2', { platformRole: 'security' })
    expect((await change('security', 'security2', data)).status).toBe(200)
    await expect(
      world.payload.update({ id, collection: 'users', data: { platformRole: null } }),
    ).rejects.toMatchObject({ status: 422 })
  })

  it('ends the sessions of a disabled account at once and refuses new ones', async () => {
    await make('leaving', { assignments: [{ role: 'webmaster', site: world.sites.east }] })
    const data = { email: 'leaving@sample.invalid', password: PASSWORD }
    const { token } = await world.payload.login({ collection: 'users', data })
    const headers = new Headers({ Authorization: `JWT ${token}` })
    expect((await world.payload.auth({ headers })).user?.id).toBe(ids['leaving'])

    expect((await change('webmaster', 'leaving', { disabled: true })).status).toBe(200)

    expect((await world.payload.auth({ headers })).user).toBeNull()
    await expect(world.payload.login({ collection: 'users', data })).rejects.toMatchObject({
      status: 403,
    })
  })

  it('gives a disabled account no right even while a session is left', async () => {
    const user = { ...world.people.webmaster, disabled: true }

    const reading = world.payload.find({ collection: 'channels', overrideAccess: false, user })

    await expect(reading).rejects.toMatchObject({ status: 403 })
  })

  it('does not sign a disabled account in by a reset password', async () => {
    await make('reset', { assignments: [{ role: 'editor', site: world.sites.east }] })
    const token = await world.payload.forgotPassword({
      collection: 'users',
      data: { email: 'reset@sample.invalid' },
      disableEmail: true,
    })
    await change('webmaster', 'reset', { disabled: true })

    const { status } = await world.rest('visitor', 'POST', '/users/reset-password', {
      password: 'another-Password-4',
      token,
    })

    expect(status).toBe(403)
  })

  it.each<[Role, Staff, number]>([
    ['webmaster', 'writer', 200],
    ['security', 'webmWest', 200],
    ['webmaster', 'security', 403],
    ['webmaster', 'edWest', 403],
    ['writer', 'writer2', 403],
    ['writer', 'writer', 403],
    ['visitor', 'writer', 403],
  ])('answers %s who unlocks %s', async (role, name, expected) => {
    const { status } = await world.rest(role, 'POST', '/users/unlock', { email: emailOf(name) })

    expect(status).toBe(expected)
  })

  it('tells nobody whether a password or token begins with a letter', async () => {
    for (const field of ['hash', 'salt', 'resetPasswordToken', 'sessions.id']) {
      const path = `/users?where[${field}][like]=a`
      const { body, status } = await world.rest('webmaster', 'GET', path)

      expect([status, body['docs']], field).toEqual([400, undefined])
    }
  })

  it('refuses to delete an account, one or many', async () => {
    const one = await world.rest('security', 'DELETE', `/users/${ids['office']}`)
    const many = await world.rest('security', 'DELETE', '/users?where[name][exists]=true')

    expect([one.status, many.status]).toEqual([403, 403])
  })
})

describeOnBothDatabases('the first account of an empty store', (database) => {
  const world = realWorld(database)

  it('is a security administrator and nothing more', async () => {
    await world.payload.db.deleteMany({ collection: 'users', where: {} })
    const assignments = [{ role: 'webmaster', site: world.sites.east }]
    const data = { name: '首位', assignments, email: 'first@sample.invalid', password: PASSWORD }

    const { status } = await world.rest('visitor', 'POST', '/users/first-register', data)

    expect(status).toBe(200)
    const { docs } = await world.payload.find({ collection: 'users', depth: 0 })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ assignments: [], platformRole: 'security' })
  })
})
