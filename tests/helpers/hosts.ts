import type { Payload } from 'payload'

import { buildDirectory } from '@/modules/sites/model/buildDirectory'
import { setCurrentDirectory } from '@/modules/sites/model/current'
import { siteHosts } from '@/modules/sites/queries'

/** Fills the host directory of this process from the store, as the start of the program does. */
export async function knowHosts(payload: Payload): Promise<void> {
  const hosts = await siteHosts(payload)
  const portal = hosts.find(({ kind }) => kind === 'portal') ?? hosts[0]
  setCurrentDirectory(
    buildDirectory(hosts, {
      adminHost: 'localhost',
      portalHost: portal?.canonical ?? 'www.example.gov.cn',
      previewSuffix: null,
      publicPort: null,
      publicScheme: 'http',
    }),
  )
}
