import { DUTY, arranged, disclosure, footerPages, list, page, section } from './shared'
import type { BlueprintNames, SiteBlueprint } from './types'

/** A department's site: its documents stand first, its own work has a channel (peers.md 3.3). */
export const departmentBlueprint = (names: BlueprintNames): SiteBlueprint => ({
  channels: [
    section('政务公开 zwgk', '信息公开目录', '文件、职能、人员分工和财政信息', [
      list('部门文件 bmwj', '政策文件', '本机关行政规范性文件和其他文件', {
        layout: 'policy',
        updateDutyDays: DUTY.notice,
      }),
      list('政策解读 zcjd', '政策解读', '文件背景、要点和办理方式的说明'),
      list('公示公告 gsgg', '工作动态', '公示、公告、通告和通知', {
        updateDutyDays: DUTY.notice,
      }),
      page('机构职能 jgzn', '机构职能', '本机关的主要职责和办公信息'),
      list('领导分工 ldfg', '负责人信息', '负责人职务和分工', arranged('leaders')),
      list('内设机构 nsjg', '机构职能', '内设机构职责和联系电话', arranged('organisations')),
      list('财政信息 czxx', '信息公开目录', '部门预算、决算和三公经费'),
      disclosure(names, ['zwgk/bmwj', 'zwgk/ldfg', 'zwgk/nsjg', 'zwgk/czxx']),
    ]),
    list('工作动态 gzdt', '工作动态', '本机关工作进展', { updateDutyDays: DUTY.news }),
    list(`${names.work ?? '业务工作'} ywgz`, '工作动态', '本机关主管领域的做法、项目和提示'),
    section('办事服务 bsfw', '办事服务', '办事指引和下载', [
      list('办事指引 bszy', '办事服务', '事项条件、材料、流程和时限'),
      list('下载中心 xzzx', '办事服务', '表格、样表和名录下载', arranged('downloads')),
    ]),
    section('互动交流 hdjl', '咨询投诉', '征集意见和回应关切', [
      list('征集调查 zjdc', '征集调查', '就规章、标准和年度工作征求意见'),
      list('回应关切 hygq', '回应关切', '对来信和留言集中反映问题的答复'),
    ]),
    list('数据 sj', '数据发布', '本领域的统计和进度'),
    ...footerPages(names),
  ],
  navigation: ['zwgk', 'gzdt', 'ywgz', 'bsfw', 'hdjl', 'sj'],
})
