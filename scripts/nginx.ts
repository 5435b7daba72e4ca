import { readdirSync, writeFileSync, existsSync } from 'node:fs'
import path from 'node:path'

import config from '@payload-config'
import { getPayload } from 'payload'

import { parseNginxOptions, usage } from '@/deploy/nginx/options'
import { renderNginx } from '@/deploy/nginx/render'
import { env } from '@/lib/env'
import { siteHosts } from '@/modules/sites/queries'

/** Names with both files of a certificate in a directory. */
function certifiedIn(directory: string): string[] {
  return readdirSync(directory).filter((name) =>
    ['fullchain.pem', 'privkey.pem'].every((file) => existsSync(path.join(directory, name, file))),
  )
}

async function main(): Promise<void> {
  const { machine, out } = parseNginxOptions(process.argv.slice(2), certifiedIn)
  const payload = await getPayload({ config })
  const sites = await siteHosts(payload)
  const text = renderNginx({
    ...machine,
    adminHost: env.ADMIN_HOST,
    hosts: sites.flatMap((site) =>
      (['canonical', 'aliases', 'chinese', 'retired'] as const).flatMap((key) =>
        [site[key]].flat().map((host) => ({
          canonicalHost: site.canonical,
          host,
          slug: site.slug,
          use: key === 'aliases' ? ('alias' as const) : key,
        })),
      ),
    ),
    previewSuffix: env.PREVIEW_SUFFIX,
  })
  if (out === null) process.stdout.write(text)
  else writeFileSync(out, text)
  await payload.destroy()
}

try {
  await main()
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error(usage)
  process.exit(1)
}
