/**
 * Fails when the schema and its migrations have gone apart. Run it through the wrapper:
 *   node scripts/payload.mjs run scripts/checkMigrations.ts
 * SQLite: the newest snapshot in `migrations/sqlite` must be the schema of the config; no database
 * is opened. MongoDB (DATABASE_URI): the indexes in the database must be those declared.
 */
import { pathToFileURL } from 'node:url'
import type { SanitizedConfig } from 'payload'
import { BasePayload } from 'payload'
import { findConfig } from 'payload/node'
import { findSchemaDrift } from '@/config/database/schemaDrift'

type ConfigModule = { default: Promise<SanitizedConfig> | SanitizedConfig }

const { default: config } = (await import(pathToFileURL(findConfig()).href)) as ConfigModule
const payload = await new BasePayload().init({
  config: await config,
  disableDBConnect: true,
  disableOnInit: true,
})
const drift = await findSchemaDrift(payload)
if (payload.db.name === 'mongoose') await payload.destroy()

if (drift.length > 0) {
  console.error(drift.join('\n'))
  console.error(
    payload.db.name === 'sqlite'
      ? '数据结构已改变,但没有对应的迁移:请运行 node scripts/payload.mjs migrate:create <名称> 并提交。'
      : '数据库中的索引与声明不一致:请启动一次编辑端以建立缺少的索引,并删除多余的索引。',
  )
  // `payload run` ends with 0 by itself, whatever `process.exitCode` says.
  process.exit(1)
}
console.log(`checkMigrations: ${payload.db.name}: schema and migrations agree`)
