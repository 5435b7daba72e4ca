/** Invented props for the public pages: posts instead of names, plainly invented numbers. */
import type { ShellView } from '@/components/site/views'
import type { ItemView, PictureView } from '@/components/ui/views'

export const minimalShell: ShellView = {
  site: { name: '样例站', kind: 'department', domain: 'yl.chengdu.gov.cn', organiser: '样例局' },
  navigation: [],
  pageUrl: 'https://yl.chengdu.gov.cn/',
}

export const fullShell: ShellView = {
  site: {
    name: '成都市人民政府门户网站',
    shortName: '成都市人民政府',
    englishName: "Chengdu Municipal People's Government",
    kind: 'portal',
    domain: 'www.chengdu.gov.cn',
    siteCode: '5101000028',
    organiser: '成都市人民政府办公厅',
    operator: '成都市集约化平台运维单位（样例）',
    contact: '028-0000-0001（样例，工作日 9:00—17:00）',
    icpNumber: '蜀ICP备00000000号-1（样例）',
    policeNumber: '川公网安备 51010000000000号',
    conacId: '0123456789ABCDEF0123456789ABCDEF',
  },
  navigation: [
    { href: '/', text: '首页' },
    { href: '/xw', text: '要闻', current: 'true' },
    { href: '/zwgk', text: '政务公开' },
    { href: '/zwfw', text: '政务服务' },
    { href: '/hdjl', text: '互动交流' },
    { href: '/sj', text: '数据' },
    { href: '/zjcd', text: '走进成都' },
  ],
  upper: [
    { href: 'https://www.gov.cn/', text: '中国政府网' },
    { href: 'https://www.sc.gov.cn/', text: '四川省人民政府' },
  ],
  versions: [
    { href: '/elder', text: '长者版', variant: 'elder' },
    { href: '/hant', text: '繁體', lang: 'zh-Hant', variant: 'hant' },
    { href: '/en', text: 'English', lang: 'en', variant: 'en' },
  ],
  search: {
    placeholder: '搜政策、办事、新闻、来信',
    hotWords: [
      { href: '/search?q=1', text: '灵活就业医保' },
      { href: '/search?q=2', text: '居住证办理' },
    ],
  },
  footerLinks: [{ href: '/ndbb', text: '政府网站工作年度报表' }],
  pageUrl: 'https://www.chengdu.gov.cn/xw/yw?a=1',
  demo: true,
}

export const picture: PictureView = {
  src: '/images/river001/720.webp',
  srcSet: '/images/river001/360.webp 360w, /images/river001/720.webp 720w',
  width: 720,
  height: 480,
  alt: '廊桥与江面，岸边垂柳',
}

const TITLES = [
  '市领导调研中心城区老旧供水管网更新改造项目',
  '前三季度全市新增登记经营主体四十一万余户',
  '地铁十号线三期进入空载试运行阶段',
  '第四批“无证明城市”清单公布，新增 126 项免提交材料',
  '西岭雪山至龙泉山生态廊道监测报告首次发布',
  '《成都市养老助餐服务规范》下月起施行，助餐点须公示菜价与补贴标准',
  '四百六十个社区开出“冬日暖房”，老人孩子有了避寒去处',
  '锦江绿轨贯通段迎来首个银杏季，周末增设接驳专线',
  '中小学校园食堂“互联网＋明厨亮灶”实现全覆盖',
  '岷江上游来水偏枯，城市供水总体平稳',
]

/** `count` items, an hour and a half apart, newest first. */
export function newsItems(count: number, key = 'n'): ItemView[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${key}${index}`,
    title: TITLES[(index * 3 + key.length) % TITLES.length] ?? '',
    href: `/xw/yw/2026-11/${key}abc${index}.html`,
    publishedAt: new Date(Date.UTC(2026, 10, 24, 3) - index * 5_400_000).toISOString(),
  }))
}

export const policyItems: ItemView[] = [
  {
    id: 'p1',
    title: '关于推动轨道交通站点周边便民服务提升的三年行动方案（2026—2028 年）',
    href: '/zwgk/zcwj/2026-11/pppp1111.html',
    publishedAt: '2026-11-24T00:30:00.000Z',
    policy: {
      documentNumber: '成办发〔2026〕41号',
      writtenOn: '2026-11-20',
      validity: 'valid',
      interpretations: [
        { href: '/jd/1.html', text: '图解' },
        { href: '/jd/2.html', text: '问答' },
      ],
    },
  },
  {
    id: 'p2',
    title: '关于促进中医药传承创新发展的实施意见',
    href: '/zwgk/zcwj/2026-10/pppp2222.html',
    policy: { documentNumber: '成府发〔2026〕18号', writtenOn: '2026-10-21', validity: 'amended' },
  },
  {
    id: 'p3',
    title: '关于优化轨道交通站点一体化城市设计的通知',
    href: '/zwgk/zcwj/2023-04/pppp3333.html',
    policy: { documentNumber: '成办发〔2023〕17号', writtenOn: '2023-04-11', validity: 'repealed' },
  },
  { id: 'p4', title: '没有登记信息的旧文件', href: '/zwgk/zcwj/2010-01/pppp4444.html' },
]

export const pictureItems: ItemView[] = newsItems(4, 'pic').map((item, index) => ({
  ...item,
  summary: '方案与进度',
  picture:
    index < 3
      ? { ...picture, src: `/images/pic0000${index}/720.webp`, srcSet: undefined }
      : undefined,
  video: { duration: 61 + index * 40 },
}))

export const leaderItems: ItemView[] = [
  { id: 'l1', title: '局长', href: '/ld/1.html', leader: { post: '局长', duties: '主持全面工作' } },
  { id: 'l2', title: '副局长', href: '/ld/2.html', leader: { post: '副局长（规划）' } },
]

export const organisationItems: ItemView[] = [
  {
    id: 'o1',
    title: '办公室',
    href: '/jg/1.html',
    organisation: {
      address: '成都市青羊区样例街 1 号',
      telephone: '028-0000-0002',
      officeHours: '工作日 9:00—17:00',
      duties: '文电、会务、机要、档案',
    },
  },
  { id: 'o2', title: '绿化管理处', href: '/jg/2.html' },
]

export const downloadItems: ItemView[] = [
  {
    id: 'd1',
    title: '申请表',
    href: '/files/f1/申请表.docx',
    download: { href: '/files/f1/申请表.docx', name: '申请表', type: 'DOCX', size: 88_064 },
  },
  ...newsItems(1, 'dl'),
]
