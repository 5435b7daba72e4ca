import { expect, it } from 'vitest'

import { describeOnBothDatabases } from './databases'
import { realWorld } from './world'

describeOnBothDatabases('the test world', (database) => {
  const world = realWorld(database)

  it('shows an editor the channels of the own site alone', async () => {
    const { docs } = await world.payload.find({
      collection: 'channels',
      depth: 0,
      pagination: false,
      ...world.as('editor'),
    })

    expect(new Set(docs.map(({ site }) => site))).toEqual(new Set([world.sites.east]))
  })

  it('answers REST in the name of a role', async () => {
    const { body, status } = await world.rest('writer', 'GET', '/users/me')

    expect(status).toBe(200)
    expect(body['user']).toMatchObject({ id: world.people.writer.id })
  })

  it('takes a trial back', async () => {
    const data = { name: '试建', kind: 'office' as const, site: world.sites.east }

    const made = await world.trial('webmaster', (req) =>
      world.payload.create({ collection: 'units', data, overrideAccess: false, req }),
    )

    expect(made.name).toBe('试建')
    const { totalDocs } = await world.payload.count({
      collection: 'units',
      where: { id: { equals: made.id } },
    })
    expect(totalDocs).toBe(0)
  })
})
