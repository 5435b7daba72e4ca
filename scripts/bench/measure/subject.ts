import path from 'node:path'

import Database from 'libsql'

import { SQLITE_FILE } from '@/config/database'

import { siteSeeds } from '../generate/seeds'
import type { Subject } from './change'

/** The newest item of the portal's fullest news list, which its home page shows too. */
export function subjectOf(dataDir: string): Subject {
  const db = new Database(path.join(dataDir, SQLITE_FILE))
  const host = siteSeeds[0]!.domain
  const row = db
    .prepare(
      `SELECT a.id, a.title, p.path, c.path AS list FROM placements p
       JOIN channels c ON c.id = p.channel_id JOIN sites s ON s.id = c.site_id
       JOIN articles a ON a.id = p.article_id
       WHERE s.domain = ? AND c.kind = 'list' AND c.layout = 'rows' AND p.live = 1 AND p.home = 1
         AND p.kind = 'news'
       ORDER BY c.last_number DESC, p.sort_key DESC LIMIT 1`,
    )
    .get([host]) as { id: string; title: string; path: string; list: string }
  db.close()
  return {
    id: row.id,
    article: { host, path: row.path },
    list: { host, path: row.list },
    title: row.title.replace(/·.*$/, ''),
  }
}
