import { env } from '@/lib/env'
import { migrations as mongodb } from '@/migrations/mongodb'
import { migrations as sqlite } from '@/migrations/sqlite'
import { dutiesOf } from '@/modules/sites/model/planes'

/** Migrations of both databases; a production start runs those that are missing. */
const prodMigrations = { mongodb, sqlite }

/** What a start does to the schema: nothing on the public side, whose database account may not. */
export const schemaAtStart = dutiesOf(env.PLANE).migrations
  ? { prodMigrations }
  : { ensureIndexes: false }
