import config from '@payload-config'
import { getPayload, createLocalReq } from 'payload'
const payload = await getPayload({ config })
const t = Date.now()
await payload.db.migrate()
console.log('migrated', Date.now()-t)
const req = await createLocalReq({}, payload)
const site = await payload.create({ collection: 'sites', data: { name: '成都市锦江区人民政府', shortName: '锦江区', kind: 'district', slug: 'jinjiang', domain: 'www.cdjinjiang.gov.cn', siteCode: '5101040001', sponsor: '锦江区人民政府办公室', theme: 'district', state: 'trial', demo: true }, req })
console.log('site', site.id, Date.now()-t)
const { docs } = await payload.find({ collection: 'channels', where: { site: { equals: site.id } }, pagination: false, depth: 0 })
console.log(docs.length, docs.map(d => d.path).join(' '))
const list = docs.filter(d => d.kind === 'list')
const t2 = Date.now()
for (let i = 0; i < 30; i++) {
  await payload.create({ collection: 'articles', data: { site: site.id, channel: list[i % list.length].id, title: `第${i}条信息标题`, kind: 'news', _status: 'published' } as never, draft: false })
}
console.log('30 articles', Date.now()-t2)
process.exit(0)
