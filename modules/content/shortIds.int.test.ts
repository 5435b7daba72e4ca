import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

import { afterEach, beforeAll, expect, it } from 'vitest'

import type { Channel } from '@/payload-types'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'

/** Bytes that `lib/ids` takes for an id of eight characters. */
const BYTES = 16
const random = crypto.randomBytes

/** The random numbers of this process, until `afterEach`. */
function drawFrom(bytes: (size: number) => Buffer): void {
  crypto.randomBytes = bytes as typeof crypto.randomBytes
  syncBuiltinESMExports()
}

describeOnBothDatabases('the short id of a first publication', (world) => {
  let content: ContentWorld
  let channel: Channel
  let drawn: Buffer[]
  let taken: string

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    channel = await content.channel('news')
    drawn = []
    drawFrom((size) => {
      const bytes = random(size)
      if (size === BYTES) drawn.push(bytes)
      return bytes
    })
    taken = (await content.article(channel)).shortId!
    drawFrom(random)
  })
  afterEach(() => drawFrom(random))

  it('is drawn again when another item has it', async () => {
    const again = [...drawn]
    drawFrom((size) => (size === BYTES ? again.shift() : undefined) ?? random(size))

    const { shortId } = await content.article(channel)

    expect(again).toEqual([])
    expect(shortId).toMatch(/^[2-9b-z]{8}$/)
    expect(shortId).not.toBe(taken)
  })

  it('is not drawn for ever, and nothing is published without one', async () => {
    drawFrom((size) => (size === BYTES ? drawn[0]! : random(size)))
    const before = await content.census()

    await expect(content.article(channel)).rejects.toThrow('暂时无法为稿件分配地址')
    expect(await content.census()).toEqual(before)
  })
})
