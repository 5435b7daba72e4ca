import { migrations as mongodb } from '@/migrations/mongodb'
import { migrations as sqlite } from '@/migrations/sqlite'

/** Committed migrations of both databases; a production process runs the missing ones when it connects. */
export const prodMigrations = { mongodb, sqlite }
