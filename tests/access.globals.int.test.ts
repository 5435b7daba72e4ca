import { expect, it } from 'vitest'

import { describeOnBothDatabases } from './helpers/databases'
import type { Role } from './helpers/people'
import { realWorld } from './helpers/world'

/** Who may read and change the settings of the platform; they have no site and no documents. */
const TABLE: Record<'media-settings', { read: Role[]; update: Role[] }> = {
  'media-settings': { read: ['writer', 'webmaster', 'system', 'audit'], update: ['system'] },
}

describeOnBothDatabases('access to settings', (database) => {
  const world = realWorld(database)
  const may = async (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      () => true,
      (error: { status?: number }) => {
        expect(error.status).toBe(403)
        return false
      },
    )

  it('lets the staff read and the system administrator change the limits of files', async () => {
    const slug = 'media-settings'
    const { read, update } = TABLE[slug]
    for (const role of ['writer', 'webmaster', 'system', 'audit', 'visitor'] as Role[]) {
      const hat = world.as(role)
      expect([role, await may(world.payload.findGlobal({ slug, ...hat }))]).toEqual([
        role,
        read.includes(role),
      ])
      const data = { pictureMB: 30 }
      expect([role, await may(world.payload.updateGlobal({ slug, data, ...hat }))]).toEqual([
        role,
        update.includes(role),
      ])
    }
  })
})
