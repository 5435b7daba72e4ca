import { zh } from '@payloadcms/translations/languages/zh'
import type { Config, SanitizedConfig } from 'payload'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections, globals } from '@/collections'
import { editor } from '@/config/editor'
import { fenceInternals } from '@/config/internals'
import { plugins } from '@/config/plugins'
import { env } from '@/lib/env'

/** Copies declarations, not functions: the multi-tenant plugin changes what it is given in place. */
function copied<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copied) as T
  if (value === null || typeof value !== 'object') return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copied(part)])) as T
}

/**
 * The config of `payload.config.ts` on another database: same collections, plugins and editor.
 * @param folder where uploads go
 */
export async function realConfig(db: Config['db'], folder: string): Promise<SanitizedConfig> {
  env.DATA_DIR = folder
  const built = await buildConfig({
    admin: { user: 'users' },
    collections: copied(collections),
    db,
    editor,
    globals: copied(globals),
    graphQL: { disable: true },
    i18n: { fallbackLanguage: 'zh', supportedLanguages: { zh } },
    logger: { options: { level: 'silent' } },
    plugins,
    secret: 'for tests only, for tests only, 123',
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  return fenceInternals(built)
}
