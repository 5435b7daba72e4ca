import { zh } from '@payloadcms/translations/languages/zh'
import type { Config, SanitizedConfig } from 'payload'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { editor } from '@/config/editor'
import { fenceInternals } from '@/config/internals'
import { plugins } from '@/config/plugins'
import { env } from '@/lib/env'

import { pristine } from './pristine'

/**
 * The config of `payload.config.ts` on another database: same collections, plugins and editor.
 * @param folder where uploads go
 */
export async function realConfig(db: Config['db'], folder: string): Promise<SanitizedConfig> {
  env.DATA_DIR = folder
  const built = await buildConfig({
    admin: { user: 'users' },
    ...pristine(),
    db,
    editor,
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
