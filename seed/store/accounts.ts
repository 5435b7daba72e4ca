import type { PayloadRequest } from 'payload'

import type { PlatformRole, SiteRole } from '@/access/roles'
import { asSystem } from '@/lib/as'
import { DEMO_LOGINS, DEMO_PASSWORD } from '@/modules/sites/model/demo'

const reason = 'the demonstration has known accounts'

interface Duty {
  platformRole?: PlatformRole
  site?: string
  role?: SiteRole
  unit?: boolean
}

const DUTIES: Record<string, Duty> = {
  'audit@demo.jiyue': { platformRole: 'audit' },
  'duty@jinjiang.jiyue': { role: 'duty', site: 'jinjiang' },
  'editor@chengdu.jiyue': { role: 'editor', site: 'chengdu' },
  'editor@edu.jiyue': { role: 'editor', site: 'edu' },
  'editor@jinjiang.jiyue': { role: 'editor', site: 'jinjiang' },
  'security@demo.jiyue': { platformRole: 'security' },
  'system@demo.jiyue': { platformRole: 'system' },
  'webmaster@jinjiang.jiyue': { role: 'webmaster', site: 'jinjiang' },
  'writer@jinjiang.jiyue': { role: 'writer', site: 'jinjiang', unit: true },
}

/** Makes the demonstration accounts that are missing. */
export async function storeAccounts(
  req: PayloadRequest,
  sites: ReadonlyMap<string, string>,
  unitName: string,
): Promise<void> {
  for (const { email, name } of DEMO_LOGINS) {
    const hat = asSystem(req, reason)
    const { totalDocs } = await req.payload.count({
      collection: 'users',
      where: { email: { equals: email } },
      ...hat,
    })
    if (totalDocs > 0) continue
    const { platformRole, role, site: slug, unit: needsUnit } = DUTIES[email] ?? {}
    const site = slug ? sites.get(slug) : undefined
    const unit = needsUnit && site ? await unitOf(req, site, unitName) : null
    await req.payload.create({
      collection: 'users',
      data: {
        name,
        assignments: site && role ? [{ role, site, unit }] : [],
        email,
        password: DEMO_PASSWORD,
        platformRole: platformRole ?? null,
      },
      depth: 0,
      ...hat,
    })
  }
}

async function unitOf(req: PayloadRequest, site: string, name: string): Promise<string> {
  const unit = await req.payload.create({
    collection: 'units',
    data: { name, kind: 'street', site },
    depth: 0,
    ...asSystem(req, reason),
  })
  return unit.id
}
