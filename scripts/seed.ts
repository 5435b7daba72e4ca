import config from '@payload-config'
import { getPayload } from 'payload'

import { env } from '@/lib/env'
import { seedDemonstration } from '@/seed/run'

if (!env.DEMO) {
  console.error('演示数据只能写入演示环境：请设 DEMO=1，或运行 npm run demo。')
  process.exit(1)
}

const payload = await getPayload({ config })
const started = Date.now()
await seedDemonstration(payload, new Date(), (line) => console.log(line))
console.log(`演示数据已就绪，用时 ${Math.round((Date.now() - started) / 1000)} 秒`)
await payload.destroy()
process.exit(0)
