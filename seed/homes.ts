import type { StoredBlock } from '@/modules/presentation/model/templates'

/** A figure of the demonstration: invented, and said so where it stands. */
type Series = [label: string, value: number][]
const figure = (name: string, unit: string, form: 'bar' | 'line', series: Series) => ({
  form,
  name,
  series: series.map(([label, value]) => ({ label, value })),
  unit,
})
const figures = (
  title: string,
  source: string,
  list: ReturnType<typeof figure>[],
): StoredBlock => ({
  blockType: 'figures',
  figures: list,
  source: `${source}（演示数据）`,
  title,
})
const months = (...values: number[]): Series =>
  values.map((value, index) => [`${index + 5}月`, value])

const lifeEvents = (channel: string) =>
  ['出生', '上学', '就业', '置业', '就医', '退休'].map((name) => ({ channels: [channel], name }))

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
  { blockType: 'films', channels: ['yw/sp'], limit: 3 },
  {
    blockType: 'services',
    events: lifeEvents('zwfw/bszy'),
    groups: [
      { channels: ['zwfw/bszy', 'zwfw/bmts'], name: '个人' },
      { channels: ['zwfw/bszy', 'zwfw/xzzx'], name: '企业' },
      { channels: ['hdjl/zjdc', 'hdjl/zxft'], name: '社会组织' },
    ],
    title: '政务服务',
  },
  {
    blockType: 'lists',
    channels: ['hdjl/hygq', 'hdjl/zjdc', 'hdjl/zxft'],
    limit: 5,
    title: '互动交流',
  },
  figures('城市数据', '市统计局，2026年10月', [
    figure('规模以上工业增加值增速', '%', 'line', months(5.8, 6.1, 6.0, 6.3, 6.6, 6.8)),
    figure('新登记经营主体', '万户', 'bar', months(4.2, 4.5, 4.1, 4.8, 5.0, 5.3)),
    figure('优良天数', '天', 'bar', months(25, 27, 24, 22, 26, 25)),
    figure('轨道交通日均客流', '万人次', 'line', months(612, 598, 577, 590, 631, 640)),
  ]),
  { blockType: 'topicStrip', limit: 3, title: '专题' },
  { blockType: 'leaders', channels: ['zwgk/szfld'], limit: 8, title: '市政府领导' },
  { blockType: 'districtMap', title: '区（市）县' },
  { blockType: 'links', channels: ['zj/xglj'], limit: 8, title: '相关链接' },
  { blockType: 'directory', title: '站点目录' },
]

/** A district: its own news, its streets, and what it alone is known for. */
const district = (lead: string, banner: [string, string], data: StoredBlock): StoredBlock[] => [
  { blockType: 'headline', channels: ['xw/yw'], limit: 4, title: lead },
  {
    blockType: 'pictureTabs',
    channels: ['xw/yw', 'zwgk/tzgg', 'xw/bmdt'],
    limit: 7,
    pictures: ['xw/tpxw'],
    title: '新闻动态',
  },
  { blockType: 'banner', href: '/hdjl/zjdc', text: banner[1], title: banner[0] },
  { blockType: 'lists', channels: ['jdxz/jzdt'], limit: 6, title: '街道（镇）' },
  { blockType: 'policies', channels: ['zwgk/zcwj'], limit: 5, title: '政务公开' },
  {
    blockType: 'services',
    events: lifeEvents('bsfw/bszy'),
    groups: [
      { channels: ['bsfw/bszy', 'bsfw/bmts'], name: '个人' },
      { channels: ['bsfw/bszy', 'zwgk/tzgg'], name: '企业' },
    ],
    title: '办事服务',
  },
  data,
  { blockType: 'lists', channels: ['hdjl/hygq', 'hdjl/zjdc'], limit: 4, title: '互动交流' },
  { blockType: 'pictures', channels: ['zj/fw'], limit: 3, title: '风物' },
  { blockType: 'films', channels: ['xw/sp'], limit: 3 },
  { blockType: 'leaders', channels: ['zwgk/ldxx'], limit: 6, title: '领导信息' },
  { blockType: 'organisations', channels: ['jdxz/jzml'], limit: 12, title: '街镇名录' },
]

/** A department: its documents first, what it is there for, then its work and its services. */
const department = (duties: string, data: StoredBlock): StoredBlock[] => [
  { blockType: 'policies', channels: ['zwgk/bmwj'], limit: 6, title: '本机关文件' },
  { blockType: 'headline', channels: ['gzdt'], limit: 5, title: '工作动态' },
  { blockType: 'pictures', channels: ['gzdt', 'ywgz'], limit: 3, title: '图片' },
  { blockType: 'text', text: duties, title: '主要职责' },
  { blockType: 'lists', channels: ['ywgz'], limit: 6 },
  { blockType: 'lists', channels: ['bsfw/bszy', 'bsfw/xzzx'], limit: 6, title: '办事服务' },
  data,
  { blockType: 'lists', channels: ['zwgk/gsgg', 'zwgk/zcjd'], limit: 6, title: '公开' },
  { blockType: 'lists', channels: ['hdjl/hygq', 'hdjl/zjdc'], limit: 4, title: '互动交流' },
  { blockType: 'leaders', channels: ['zwgk/ldfg'], limit: 6, title: '领导分工' },
  { blockType: 'organisations', channels: ['zwgk/nsjg'], limit: 8, title: '内设机构' },
]

/** Home pages composed by hand, by the slug of the site; the other sites follow the template of their kind. */
export const composedHomes: Readonly<Record<string, StoredBlock[]>> = {
  chengdu: portal,
  dujiangyan: district(
    '山水要闻',
    ['古堰游览秩序怎样更好', '就景区周边停车与步行系统征求意见'],
    figures('一城山水', '都江堰市，2026年10月', [
      figure('出境断面优良水质', '%', 'line', months(100, 100, 99, 100, 100, 100)),
      figure('接待游客', '万人次', 'bar', months(182, 205, 263, 271, 198, 288)),
      figure('森林抚育', '百亩', 'bar', months(31, 34, 28, 30, 36, 40)),
    ]),
  ),
  edu: department(
    '统筹全市各级各类教育的改革与发展，拟订教育事业发展规划并组织实施。\n\n负责基础教育、职业教育和终身学习的统筹管理，指导学校思想道德、体育、卫生、艺术和劳动教育。\n\n以上为演示数据，正式职责以“三定”规定为准。',
    figures('学位与资助', '市教育局，2026年秋季学期', [
      figure('新增公办学位', '千个', 'bar', [
        ['2022', 42],
        ['2023', 47],
        ['2024', 51],
        ['2025', 49],
        ['2026', 53],
      ]),
      figure('课后服务覆盖', '%', 'line', [
        ['2022', 91],
        ['2023', 95],
        ['2024', 97],
        ['2025', 98],
        ['2026', 99],
      ]),
    ]),
  ),
  fgw: department(
    '拟订并组织实施全市国民经济和社会发展战略、中长期规划和年度计划。\n\n研究分析经济形势，提出调节经济运行的政策建议；统筹重大项目、价格、能源和优化营商环境工作。\n\n以上为演示数据，正式职责以“三定”规定为准。',
    figures('项目与价格', '市发展改革委，2026年10月', [
      figure('重大项目完成年度计划', '%', 'line', months(38, 47, 56, 66, 77, 86)),
      figure('居民消费价格同比', '%', 'line', months(0.4, 0.6, 0.5, 0.7, 0.6, 0.8)),
      figure('新增充电桩', '百个', 'bar', months(12, 15, 13, 18, 17, 21)),
    ]),
  ),
  jinjiang: district(
    '锦江要闻',
    ['夜间经济街区管理办法征求意见', '请您说说灯光、噪声与外摆怎样安排'],
    figures('锦江数据', '锦江区，2026年10月', [
      figure('社会消费品零售总额增速', '%', 'line', months(5.1, 5.4, 5.0, 5.6, 5.9, 6.1)),
      figure('河道断面达标', '%', 'bar', months(96, 97, 95, 98, 100, 100)),
      figure('社区食堂用餐', '万人次', 'bar', months(21, 22, 20, 23, 25, 26)),
    ]),
  ),
  jxj: department(
    '拟订全市工业和信息化发展规划并组织实施，推进产业建圈强链。\n\n监测工业运行，协调要素保障；推进企业技术改造、数字化转型和绿色制造。\n\n以上为演示数据，正式职责以“三定”规定为准。',
    figures('工业运行', '市经信局，2026年10月', [
      figure('工业用电量', '亿千瓦时', 'bar', months(31, 34, 38, 39, 33, 32)),
      figure('技术改造投资增速', '%', 'line', months(9.2, 9.8, 10.1, 10.4, 10.2, 10.9)),
    ]),
  ),
  qingyang: district(
    '青羊要闻',
    ['少城片区有机更新方案公示', '保留街巷尺度，补齐电梯、托育与停车'],
    figures('青羊数据', '青羊区，2026年10月', [
      figure('老旧院落改造', '个', 'bar', months(14, 18, 21, 19, 24, 26)),
      figure('文博场馆参观', '万人次', 'line', months(88, 96, 132, 141, 102, 119)),
    ]),
  ),
}

const THEMES: Readonly<Record<string, readonly string[]>> = {
  department: ['bamboo', 'ink', 'river', 'snow'],
  district: ['river', 'snow', 'brocade', 'ginkgo'],
  portal: ['hibiscus'],
  topic: ['ginkgo'],
}

/** The theme a site of the demonstration wears: neighbours in the list differ. */
export const themeFor = (kind: string, index: number): string => {
  const themes = THEMES[kind] ?? ['hibiscus']
  return themes[index % themes.length] ?? 'hibiscus'
}
