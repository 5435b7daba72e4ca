import { z } from 'zod'

import { normaliseDomain, parseHost } from '../../../lib/net/host.ts'
import type { HostDirectory } from './directory.ts'
import { HOST_USES, HostDirectoryError, LIFE_CYCLE } from './directory.ts'

const FORMAT = 1
const host = z.string().refine((value) => normaliseDomain(value) === value)

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.string().min(1),
  portalHost: host,
  adminHost: z.string().refine((value) => parseHost(value)?.host === value),
  publicScheme: z.enum(['http', 'https']),
  publicPort: z.int().min(1).max(65_535).nullable(),
  previewSuffix: host.nullable(),
  hosts: z.array(
    z.object({
      host,
      use: z.enum(HOST_USES),
      site: z.string().min(1),
      slug: z.string().min(1),
      canonicalHost: host,
      state: z.enum(LIFE_CYCLE),
      name: z.string(),
    }),
  ),
})

/**
 * The directory as text for the disk, from where a restart reads it while the database is down.
 *
 * @param directory from `buildDirectory`
 * @returns JSON, one line per host so that an engineer can read and compare it
 */
export function serialiseDirectory({ hosts, ...settings }: HostDirectory): string {
  const head = JSON.stringify({ format: FORMAT, ...settings }).slice(0, -1)
  const lines = [...hosts.values()].map((entry) => JSON.stringify(entry))
  return `${head},"hosts":[\n${lines.join(',\n')}\n]}\n`
}

/**
 * Reads a directory back and believes nothing: form, normal form of every host, no host twice, and
 * every entry's canonical host present as such, since a redirect to a host that is not served would
 * never end.
 *
 * @param text from `serialiseDirectory`
 * @returns the directory
 * @throws HostDirectoryError when the text is damaged
 */
export function parseDirectory(text: string): HostDirectory {
  const { format: _format, hosts: entries, ...settings } = read(text)
  const hosts = new Map(entries.map((entry) => [entry.host, entry]))
  const sound = entries.every(({ canonicalHost, site }) => {
    const canonical = hosts.get(canonicalHost)
    return canonical?.use === 'canonical' && canonical.site === site
  })
  if (!sound || hosts.size !== entries.length || hosts.has(settings.adminHost)) throw damaged()
  return { ...settings, hosts }
}

function read(text: string): z.infer<typeof fileSchema> {
  try {
    return fileSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw damaged(cause)
  }
}

function damaged(cause?: unknown): HostDirectoryError {
  return new HostDirectoryError('域名目录文件已损坏，请删除该文件，待数据库恢复后重新启动。', {
    cause,
  })
}
