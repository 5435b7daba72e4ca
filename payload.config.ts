import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections, globals } from '@/collections'
import { nameFields } from '@/config/answers'
import { withConflictsRetried } from '@/config/conflicts'
import { databaseAdapter } from '@/config/database'
import { editor } from '@/config/editor'
import { endpoints } from '@/config/endpoints'
import { refusingEmail } from '@/config/email'
import { i18n } from '@/config/i18n'
import { schemaAtStart } from '@/config/migrations'
import { fenceInternals } from '@/config/internals'
import { brandIcon } from '@/config/brand'
import { plugins } from '@/config/plugins'
import { adminOrigin, env, payloadSecret } from '@/lib/env'

const root = path.dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  admin: {
    avatar: 'default',
    components: {
      beforeNavLinks: [
        '/modules/content/admin/DeskLinks/DeskLinks#DeskLinks',
        '/modules/presentation/admin/DutyLink/DutyLink#DutyLink',
        '/components/admin/OpenNav/OpenNav#OpenNav',
      ],
      graphics: {
        Icon: '/components/admin/Brand/Brand#Icon',
        Logo: '/components/admin/Brand/Brand#Logo',
      },
      views: { dashboard: { Component: '/modules/content/admin/Desk/Desk#Desk' } },
    },
    dateFormat: 'yyyy-MM-dd HH:mm',
    importMap: { baseDir: root },
    meta: {
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: brandIcon }],
      robots: 'noindex, nofollow',
      titleSuffix: ' · 集约',
    },
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
    ...schemaAtStart,
    uri: env.DATABASE_URI,
  }),
  editor,
  endpoints,
  globals,
  graphQL: { disable: true },
  email: refusingEmail,
  hooks: { afterError: [nameFields] },
  i18n,
  plugins,
  secret: payloadSecret,
  serverURL: adminOrigin,
  sharp,
  telemetry: false,
  typescript: { outputFile: path.join(root, 'payload-types.ts') },
})

export default config.then(fenceInternals).then(withConflictsRetried)
