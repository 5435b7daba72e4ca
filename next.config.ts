import { fileURLToPath } from 'node:url'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  cacheHandler: fileURLToPath(new URL('./lib/cache/handler.ts', import.meta.url)),
  // Pages are kept by our own handler alone (docs/house.md, section 1).
  cacheMaxMemorySize: 0,
  // nginx compresses; see docs/operations/deploy.md.
  compress: true,
  images: { unoptimized: true },
  poweredByHeader: false,
  skipProxyUrlNormalize: true,
  skipTrailingSlashRedirect: true,
  // `npm run types` checks the whole tree once.
  // Its two builds export differently; Node reads the one that the seed and the tests read too.
  serverExternalPackages: ['opentype.js'],
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
