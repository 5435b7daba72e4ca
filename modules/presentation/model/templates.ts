import type { SiteKind } from '@/modules/sites/model/site'
import type { PageTemplate } from '@/payload-types'

/** A block of a home page as it is stored. */
export type StoredBlock = NonNullable<PageTemplate['blocks']>[number]

/** A template that every platform starts with. */
export interface StandardTemplate {
  key: SiteKind
  name: string
  blocks: StoredBlock[]
}

const portal: StoredBlock[] = [
  { blockType: 'headline', channels: ['yw/zwyw'], limit: 4, title: '今日要闻' },
  {
    blockType: 'pictureTabs',
    channels: ['yw/zwyw', 'zwgk/tzgg', 'yw/bmdt', 'yw/qxdt'],
    limit: 8,
    pictures: ['yw/tpxw'],
    title: '新闻动态',
  },
  { blockType: 'policies', channels: ['zwgk/zcwj'], limit: 6, title: '政务公开' },
  { blockType: 'lists', channels: ['zwgk/zcjd'], limit: 5, title: '政策解读' },
  { blockType: 'lists', channels: ['zwfw/bszy', 'zwfw/bmts'], limit: 6, title: '政务服务' },
  {
    blockType: 'lists',
    channels: ['hdjl/hygq', 'hdjl/zjdc', 'hdjl/zxft'],
    limit: 5,
    title: '互动交流',
  },
  { blockType: 'topicStrip', limit: 3, title: '专题' },
  { blockType: 'lists', channels: ['sj/tjsj'], limit: 4, title: '数据' },
  { blockType: 'leaders', channels: ['zwgk/szfld'], limit: 8, title: '市政府领导' },
  { blockType: 'districtMap', title: '区（市）县' },
  { blockType: 'links', channels: ['zj/xglj'], limit: 8, title: '相关链接' },
  { blockType: 'directory', title: '站点目录' },
]

const district: StoredBlock[] = [
  { blockType: 'headline', channels: ['xw/yw'], limit: 4, title: '要闻' },
  {
    blockType: 'pictureTabs',
    channels: ['xw/yw', 'zwgk/tzgg', 'xw/bmdt'],
    limit: 7,
    pictures: ['xw/tpxw'],
    title: '新闻动态',
  },
  { blockType: 'lists', channels: ['jdxz/jzdt'], limit: 6, title: '街道（镇）' },
  { blockType: 'policies', channels: ['zwgk/zcwj'], limit: 5, title: '政务公开' },
  { blockType: 'lists', channels: ['bsfw/bszy', 'bsfw/bmts'], limit: 5, title: '办事服务' },
  { blockType: 'lists', channels: ['hdjl/hygq', 'hdjl/zjdc'], limit: 4, title: '互动交流' },
  { blockType: 'topicStrip', limit: 3, title: '专题' },
  { blockType: 'lists', channels: ['sj'], limit: 3, title: '数据' },
  { blockType: 'leaders', channels: ['zwgk/ldxx'], limit: 6, title: '领导信息' },
  { blockType: 'organisations', channels: ['jdxz/jzml'], limit: 12, title: '街镇名录' },
]

const department: StoredBlock[] = [
  { blockType: 'policies', channels: ['zwgk/bmwj'], limit: 6, title: '本机关文件' },
  { blockType: 'headline', channels: ['gzdt'], limit: 5, title: '工作动态' },
  { blockType: 'pictures', channels: ['gzdt', 'ywgz'], limit: 2, title: '图片' },
  { blockType: 'lists', channels: ['ywgz'], limit: 6 },
  { blockType: 'lists', channels: ['zwgk/gsgg', 'zwgk/zcjd'], limit: 6, title: '公开' },
  { blockType: 'lists', channels: ['bsfw/bszy', 'bsfw/xzzx'], limit: 6, title: '办事服务' },
  { blockType: 'lists', channels: ['hdjl/hygq', 'hdjl/zjdc'], limit: 4, title: '互动交流' },
  { blockType: 'leaders', channels: ['zwgk/ldfg'], limit: 6, title: '领导分工' },
  { blockType: 'organisations', channels: ['zwgk/nsjg'], limit: 8, title: '内设机构' },
  { blockType: 'lists', channels: ['sj'], limit: 3, title: '数据' },
]

const topic: StoredBlock[] = [
  { blockType: 'headline', channels: ['dt/zxjz'], limit: 4, title: '最新进展' },
  { blockType: 'pictures', channels: ['dt/tp'], limit: 3, title: '图片' },
  { blockType: 'policies', channels: ['gk/zcwj'], limit: 5, title: '政策文件' },
  { blockType: 'lists', channels: ['gk/tzgg', 'gk/zcjd'], limit: 5, title: '公开' },
  { blockType: 'lists', channels: ['cjwd'], limit: 6, title: '常见问答' },
]

/** A template for each kind of site; the channels are those of the blueprint of the kind. */
const standardTemplates: readonly StandardTemplate[] = [
  { blocks: portal, key: 'portal', name: '市级门户' },
  { blocks: district, key: 'district', name: '区（市）县' },
  { blocks: department, key: 'department', name: '部门' },
  { blocks: topic, key: 'topic', name: '专题网站' },
]

/** The standard template of a kind of site. */
export const standardTemplate = (kind: SiteKind): StandardTemplate =>
  standardTemplates.find((template) => template.key === kind)!
