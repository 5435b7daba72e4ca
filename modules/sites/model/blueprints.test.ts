import { describe, expect, it } from 'vitest'

import { COLUMN_TYPES, blueprintFor, channelPaths } from './blueprints'
import type { BlueprintKind } from './blueprints'

const RESERVED =
  'admin api site retired files images topics sitemap search feed elder hant en ops healthz readyz metrics _next preview'.split(
    ' ',
  )

describe.each<BlueprintKind>(['portal', 'district', 'department', 'topic'])(
  'the blueprint of a %s',
  (kind) => {
    const blueprint = blueprintFor(kind, { name: '成都市锦江区人民政府', shortName: '锦江区' })
    const channels = channelPaths(blueprint.channels)
    const paths = channels.map((one) => one.path)

    it('gives every channel a valid address of its own', () => {
      const slugs = channels.map((one) => one.channel.slug)
      expect(slugs.filter((slug) => !/^[a-z0-9-]+$/.test(slug))).toEqual([])
      expect(blueprint.channels.map((one) => one.slug).filter((s) => RESERVED.includes(s))).toEqual(
        [],
      )
      expect(new Set(paths).size).toBe(paths.length)
      expect(Math.max(...channels.map((one) => one.depth))).toBeLessThanOrEqual(3)
    })

    it('describes every channel by the standard vocabulary', () => {
      expect(channels.filter((one) => !COLUMN_TYPES.includes(one.channel.columnType))).toEqual([])
      expect(channels.filter((one) => one.channel.description.length < 5)).toEqual([])
      expect(channels.filter((one) => one.channel.keywords.length === 0)).toEqual([])
    })

    it('refers to channels that exist', () => {
      const named = [
        ...blueprint.navigation,
        ...channels.flatMap((one) => one.channel.collects ?? []),
      ]
      expect(named.filter((path) => !paths.includes(path))).toEqual([])
      expect(blueprint.navigation.length).toBeGreaterThanOrEqual(6)
      expect(blueprint.navigation.length).toBeLessThanOrEqual(8)
    })

    it('has the five disclosure blocks in their order and the four footer pages', () => {
      const blocks = channels.filter((one) => one.path.includes('zfxxgk/')).map((o) => o.channel)
      expect(blocks.map((one) => one.name)).toEqual([
        '政府信息公开指南',
        '政府信息公开制度',
        '法定主动公开内容',
        '政府信息公开年报',
        '依申请公开',
      ])
      const hidden = channels.filter((one) => one.channel.navigation === false)
      expect(hidden.map((one) => one.path)).toEqual(['gywm', 'wzsm', 'ysbh', 'lxwm'])
    })
  },
)
