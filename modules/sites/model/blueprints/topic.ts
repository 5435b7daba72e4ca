import { DUTY, arranged, collecting, disclosure, footerPages, list, page, section } from './shared'
import type { BlueprintNames, SiteBlueprint } from './types'

/** A site for one matter of long standing; anything shorter is a topic inside a site (47号). */
export const topicBlueprint = (names: BlueprintNames): SiteBlueprint => ({
  channels: [
    section('动态 dt', '工作动态', `${names.name}的进展`, [
      list('最新进展 zxjz', '工作动态', '进展、会议和现场', { updateDutyDays: DUTY.news }),
      list('图片 tp', '工作动态', '用图片记录进展和现场', { layout: 'pictures' }),
    ]),
    section('公开 gk', '信息公开目录', '文件、解读和公告', [
      list('政策文件 zcwj', '政策文件', '与本专题有关的文件', {
        layout: 'policy',
        updateDutyDays: DUTY.notice,
      }),
      list('政策解读 zcjd', '政策解读', '文件要点和办理方式'),
      list('通知公告 tzgg', '工作动态', '通告、公告和公示', { updateDutyDays: DUTY.notice }),
      disclosure(names, ['gk/zcwj', 'gk/tzgg']),
    ]),
    page('专题介绍 ztjs', '概况信息', '目标、范围、单位和时间安排'),
    list('常见问答 cjwd', '回应关切', '集中回答常见问题'),
    list('资料下载 zlxz', '办事服务', '表格、手册和图件', arranged('downloads')),
    list('意见征集 yjzj', '征集调查', '征求意见和采纳情况'),
    collecting('全部信息 qbxx', '信息公开目录', '按时间排列的全部信息', [
      'dt/zxjz',
      'gk/zcwj',
      'gk/zcjd',
      'gk/tzgg',
    ]),
    ...footerPages(names),
  ],
  navigation: ['dt', 'gk', 'ztjs', 'cjwd', 'zlxz', 'yjzj'],
})
