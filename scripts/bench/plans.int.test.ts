import { mkdirSync } from 'node:fs'
import path from 'node:path'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { SQLITE_FILE } from '@/config/database'
import { toShanghaiMonth } from '@/lib/dates'
import { channelsOfSite } from '@/modules/channels/queries'
import { sweepDue } from '@/modules/content/actions/sweep'
import { loadArticle } from '@/modules/content/loaders/article'
import { loadChannel } from '@/modules/content/loaders/channel'
import type { PageContext } from '@/modules/content/loaders/context'
import { loadHome } from '@/modules/content/loaders/home'
import { loadTopic } from '@/modules/content/loaders/topic'
import { addressesOn, atAddress } from '@/modules/content/queries/articles'
import { newestRows, numberedPage, rowsOfTopic } from '@/modules/content/queries/lists'
import { topicBySlug } from '@/modules/content/queries/topics'
import { buildDirectory } from '@/modules/sites/model/buildDirectory'
import { siteLinks } from '@/modules/sites/model/links'
import { designOf } from '@/modules/presentation/queries/design'
import { siteById, siteHosts } from '@/modules/sites/queries'
import config from '@/payload.config'
import { describeOnSqlite } from '@/tests/helpers/databases'

import { fillInBulk } from './generate/bulk'
import { copyDatabase, startOn } from './generate/store'
import { makeWorld } from './generate/world'
import { plansOf, spyOn } from './measure/plans'
import type { Asked } from './measure/plans'

/** The indexes that lead to all rows of a site: no page may walk them. */
const WHOLE_SITE =
  /USING (?:COVERING )?INDEX (?:site_live_publishedAt_createdAt_idx|placements_site_idx|articles_site_idx|\w+_rels_sites_id_idx \(sites_id=\?\))/
const WALKS = /^SCAN (?:placements|articles)\b|^SCAN (?:placements|articles|channels)_\S+ USING/

describeOnSqlite('what the pages ask of SQLite', (world) => {
  let payload: Payload
  let asked: Asked
  let context: PageContext

  beforeAll(async () => {
    const made = await config
    const base = await world.start((db) =>
      Promise.resolve({ ...made, _sanitized: true, db } as unknown as SanitizedConfig),
    )
    const first = path.join(world.folder, SQLITE_FILE)
    const rows = await makeWorld(base, first)
    const folder = path.join(world.folder, 'filled')
    mkdirSync(folder)
    copyDatabase(first, path.join(folder, SQLITE_FILE))
    fillInBulk(path.join(folder, SQLITE_FILE), rows, { items: 3_000, sites: 6 })
    payload = await startOn(folder)
    asked = spyOn((payload.db as unknown as SQLiteAdapter).client)
    const directory = buildDirectory(await siteHosts(payload), {
      adminHost: 'localhost',
      portalHost: 'www.bench.gov.cn',
      previewSuffix: null,
      publicPort: null,
      publicScheme: 'http',
    })
    const site = (await siteById(payload, rows.sites[0]!.site.id))!
    context = {
      channels: await channelsOfSite(payload, site.id),
      demo: false,
      design: await designOf(payload, site),
      host: site.domain,
      links: siteLinks(directory, site.domain, false, 4_800),
      now: new Date().toISOString(),
      otherChannels: [],
      payload,
      preview: null,
      site,
      standIn: false,
      variant: 'plain',
    }
  })
  afterAll(() => payload.destroy())

  const channelOf = (kind: string, layout = 'rows') => {
    const found = context.channels
      .filter((one) => one.kind === kind && one.layout === layout)
      .sort((a, b) => b.lastNumber - a.lastNumber)[0]
    if (!found) throw new Error(`The portal has no channel ${kind} ${layout}`)
    return found
  }
  const plansWhile = async (work: () => Promise<unknown>): Promise<string[]> => {
    asked.queries.length = 0
    await work()
    return plansOf(asked)
  }

  describe('no page walks a table or a site', () => {
    const pages: Record<string, () => Promise<unknown>> = {
      'the home page': () => loadHome(context),
      'the first page of a list': () => loadChannel(context, channelOf('list'), null),
      'a numbered page': () => loadChannel(context, channelOf('list'), 3),
      'a policy list with its interpretations': () =>
        loadChannel(context, channelOf('list', 'policy'), null),
      'a collecting channel': () => loadChannel(context, channelOf('collecting'), null),
      'an item': async () => {
        const channel = channelOf('list', 'policy')
        const [row] = await numberedPage(payload, context.site.id, channel, 1)
        const at = await atAddress(payload, context.site.id, row!.href)
        if (at.state !== 'live') throw new Error('The item is not live')
        return loadArticle(context, at.placement, at.article, channel)
      },
      'a topic': () => loadTopic(context, 'yangben', null),
      'a month of a topic': async () => {
        const topic = await topicBySlug(payload, context.site.id, 'yangben')
        const [row] = await rowsOfTopic(payload, topic!.id, { limit: 1 })
        const page = await loadTopic(context, 'yangben', toShanghaiMonth(row!.publishedAt))
        if (!page?.older) throw new Error('The topic has no earlier month')
      },
      'what stands on every page': () => channelsOfSite(payload, context.site.id),
      'the sweep of ended pins': () => sweepDue(payload, context.now, context.now),
      'addresses of many items': () =>
        addressesOn(
          payload,
          context.site.id,
          Array.from({ length: 60 }, (_, n) => String(n)),
        ),
    }

    it.each(Object.keys(pages))('%s', async (name) => {
      const plans = await plansWhile(pages[name]!)

      expect(plans.length).toBeGreaterThan(0)
      expect(plans.filter((step) => WALKS.test(step))).toEqual([])
      expect(plans.filter((step) => WHOLE_SITE.test(step))).toEqual([])
    })
  })

  it('reads the rows of a list in the order of the index', async () => {
    const list = await plansWhile(() => newestRows(payload, context.site.id, channelOf('list'), 20))
    const unit = await plansWhile(async () => {
      const collecting = { ...channelOf('collecting'), collects: [], collectsUnits: ['unit'] }
      await newestRows(payload, context.site.id, collecting, 20)
    })

    // A sort of its own would say "USE TEMP B-TREE".
    expect(list).toEqual([
      'SEARCH placements USING INDEX channel_live_sortKey_createdAt_idx (channel_id=? AND live=?)',
    ])
    expect(unit).toEqual([
      'SEARCH placements USING INDEX site_unit_live_publishedAt_createdAt_idx (site_id=? AND unit_id=? AND live=?)',
    ])
  })
})
