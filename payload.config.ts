import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections, globals } from '@/collections'
import { withConflictsRetried } from '@/config/conflicts'
import { databaseAdapter } from '@/config/database'
import { editor } from '@/config/editor'
import { endpoints } from '@/config/endpoints'
import { prodMigrations } from '@/config/migrations'
import { fenceInternals } from '@/config/internals'
import { plugins } from '@/config/plugins'
import { adminOrigin, env, payloadSecret } from '@/lib/env'

const root = path.dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  admin: {
    avatar: 'default',
    importMap: { baseDir: root },
    meta: { titleSuffix: ' · 集约' },
    user: 'users',
  },
  collections,
  csrf: [adminOrigin],
  db: databaseAdapter({
    dataDir: env.DATA_DIR,
    migrationDirs: {
      mongodb: path.join(root, 'migrations/mongodb'),
      sqlite: path.join(root, 'migrations/sqlite'),
    },
    prodMigrations,
    uri: env.DATABASE_URI,
  }),
  editor,
  endpoints,
  globals,
  graphQL: { disable: true },
  i18n: { fallbackLanguage: 'zh', supportedLanguages: { en, zh } },
  plugins,
  secret: payloadSecret,
  serverURL: adminOrigin,
  sharp,
  telemetry: false,
  typescript: { outputFile: path.join(root, 'payload-types.ts') },
})

export default config.then(fenceInternals).then(withConflictsRetried)
