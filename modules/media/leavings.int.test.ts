import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { describeOnBothDatabases } from '@/tests/helpers/databases'
import { fileOf, MediaWorld } from '@/tests/helpers/mediaWorld'
import { picture } from '@/tests/fixtures/media'

import { sweepFiles } from './jobs'
import { places, storedPath } from './upload/places'

const system = { overrideAccess: true } as const

describeOnBothDatabases('what is left on the disk', (database) => {
  let world: MediaWorld

  beforeAll(async () => {
    world = await MediaWorld.start(database)
  })

  it('leaves no file when the transaction of its row is rolled back', async () => {
    const before = await world.onDisk()
    const data = await picture(40, 40, 'png')
    const req = await createLocalReq({}, world.payload)
    await initTransaction(req)
    await world.payload.create({
      collection: 'media',
      data: { site: world.site.id },
      file: fileOf('图.png', data),
      req,
      ...system,
    })
    const during = await world.onDisk()

    await killTransaction(req)

    expect(during).toHaveLength(before.length + 1)
    expect(await world.onDisk()).toEqual(before)
  })

  it('sweeps files that no row owns and leaves the others, binned ones too', async () => {
    const kept = await world.upload('图.png', await picture(40, 40, 'png'))
    const binned = await world.upload('图.png', await picture(40, 40, 'png'))
    await world.payload.update({
      id: binned.id,
      collection: 'media',
      data: { deletedAt: new Date().toISOString() },
      ...system,
    })
    await mkdir(places.form(), { recursive: true })
    await writeFile(path.join(places.form(), 'tmp-1'), 'half a form')
    await writeFile(storedPath('bcdfghjkmnpqrstvwxz2.png'), 'no row')
    const inTwoDays = Date.now() + 2 * 24 * 60 * 60 * 1000

    const early = await sweepFiles(world.payload)
    const later = await sweepFiles(world.payload, inTwoDays)

    expect([early, later]).toEqual([0, 2])
    const disk = await world.onDisk()
    expect(disk).toEqual(expect.arrayContaining([kept.filename, binned.filename]))
    expect(disk).not.toContain('tmp-1')
  })
})
