import { beforeAll, expect, it } from 'vitest'

import { siteTag } from '@/modules/outbox/model'
import type { User } from '@/payload-types'
import { ContentWorld } from '@/tests/helpers/contentWorld'
import { describeOnBothDatabases } from '@/tests/helpers/databases'

import { sweepSwitches } from './actions/switches'
import { switchedOn } from './queries/switches'

const BEGIN = '2026-12-01T00:00:00.000Z'
const MIDDLE = '2026-12-01T12:00:00.000Z'
const END = '2026-12-02T00:00:00.000Z'

describeOnBothDatabases('a duty switch', (world) => {
  let content: ContentWorld
  let duty: User
  let other: User
  let system: User

  beforeAll(async () => {
    content = await ContentWorld.start(world)
    duty = await content.user('duty')
    other = await content.user('webmaster')
    system = await content.user('system')
  })

  const throwIt = (user: User, data: Record<string, unknown>) =>
    content.rest(user, 'POST', '/api/duty-switches', { endsAt: END, startsAt: BEGIN, ...data })
  const on = (site: string, now: string, home = false) =>
    switchedOn(content.payload, site, now, home)

  it('is thrown by whoever is on duty and confirmed by somebody else', async () => {
    const notice = { href: '/zwgk', kind: 'notice', onSite: content.site.id, text: '暴雨橙色预警' }
    let id = ''
    const tags = await content.tagsOf(async () => {
      const answer = await throwIt(duty, notice)
      expect([answer.status, answer.sentence]).toEqual([201, ''])
      id = (answer.body['doc'] as { id: string }).id
    })
    expect(tags).toEqual([siteTag(content.site.id)])
    expect((await on(content.site.id, MIDDLE)).notices).toEqual([
      { href: '/zwgk', text: '暴雨橙色预警' },
    ])
    expect((await on(content.site.id, END)).notices).toEqual([])
    expect((await on(content.otherSite.id, MIDDLE)).notices).toEqual([])
    const own = await content.rest(duty, 'POST', `/api/duty-switches/${id}/confirm`)
    expect(own.status).toBe(403)
    const confirmed = await content.rest(other, 'POST', `/api/duty-switches/${id}/confirm`)
    expect(confirmed.body['doc']).toMatchObject({ confirmedBy: other.id, thrownBy: duty.id })
  })

  it('greys the home page or all pages, of one site or of all', async () => {
    const refused = await throwIt(duty, { kind: 'grey', pages: 'home' })
    expect(refused.status).toBe(403)
    const tags = await content.tagsOf(async () => {
      expect((await throwIt(system, { kind: 'grey', pages: 'home' })).status).toBe(201)
    })
    expect(tags).toEqual([content.site.id, content.otherSite.id].map(siteTag).sort())
    expect((await on(content.otherSite.id, MIDDLE, true)).grey).toBe(true)
    expect((await on(content.otherSite.id, MIDDLE)).grey).toBe(false)
  })

  it('is announced when its time comes and when it is over', async () => {
    const before = '2026-11-30T00:00:00.000Z'
    const tags = await content.tagsOf(() => sweepSwitches(content.payload, before, BEGIN))
    expect(tags).toContain(siteTag(content.site.id))
    expect(await content.tagsOf(() => sweepSwitches(content.payload, BEGIN, MIDDLE))).toEqual([])
  })

  it('refuses what cannot be shown', async () => {
    const said = async (data: Record<string, unknown>) =>
      (await throwIt(system, { kind: 'notice', text: '样本', ...data })).sentence
    expect(await said({ text: ' ' })).toBe('请填写通告内容（一句话）。')
    expect(await said({ href: '//evil.example' })).toMatch(/只能链接到本站页面/)
    expect(await said({ endsAt: BEGIN })).toBe('结束时间须晚于开始时间。')
  })
})
