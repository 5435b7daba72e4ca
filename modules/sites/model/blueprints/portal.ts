import {
  DUTY,
  arranged,
  collecting,
  disclosure,
  footerPages,
  link,
  list,
  page,
  placeName,
  section,
} from './shared'
import type { BlueprintNames, SiteBlueprint } from './types'

/** The city portal (tree after peers.md 3.3). */
export const portalBlueprint = (names: BlueprintNames): SiteBlueprint => {
  const place = placeName(names.shortName)
  return {
    channels: [
      section('要闻 yw', '工作动态', '全市重要政务活动和各部门、各区县的最新消息', [
        list('政务要闻 zwyw', '工作动态', '市政府重要会议、活动和决策部署', {
          updateDutyDays: DUTY.news,
        }),
        list('部门动态 bmdt', '工作动态', '市级部门的工作进展', { updateDutyDays: DUTY.news }),
        list('区县动态 qxdt', '工作动态', '区（市）县和功能区的工作进展', {
          updateDutyDays: DUTY.news,
        }),
        list('图片新闻 tpxw', '工作动态', '用图片记录城市日常和建设现场', { layout: 'pictures' }),
      ]),
      section('政务公开 zwgk', '信息公开目录', '决策、执行、管理、服务和结果公开', [
        disclosure(names, ['zwgk/zcwj', 'zwgk/jgzn', 'zwgk/szfld', 'zwgk/ghjh', 'zwgk/czyjs']),
        list('通知公告 tzgg', '工作动态', '面向社会的通告、公告、公示和通知', {
          updateDutyDays: DUTY.notice,
        }),
        list('政策文件 zcwj', '政策文件', '政府规章、行政规范性文件和其他文件', {
          layout: 'policy',
          updateDutyDays: DUTY.notice,
        }),
        list('政策解读 zcjd', '政策解读', '文件背景、要点和办理方式的说明'),
        list('市政府领导 szfld', '负责人信息', '市政府领导职务和分工', arranged('leaders')),
        list('机构职能 jgzn', '机构职能', '市政府工作部门和派出机构的职责', {
          ...arranged('organisations'),
        }),
        list('规划计划 ghjh', '信息公开目录', '总体规划、专项规划和年度计划'),
        list('财政预决算 czyjs', '信息公开目录', '政府预算、决算和三公经费'),
      ]),
      section('政务服务 zwfw', '办事服务', '办事指引、便民提示和常用下载', [
        list('办事指引 bszy', '办事服务', '常办事项的条件、材料、流程和时限'),
        list('便民提示 bmts', '办事服务', '出行、用水用气、办证等生活提示'),
        list('常用下载 cyxz', '办事服务', '申请表格、样表和名录下载', arranged('downloads')),
      ]),
      section('互动交流 hdjl', '咨询投诉', '征集、访谈和对公众关切的回应', [
        list('征集调查 zjdc', '征集调查', '就重大决策和民生实事征求意见'),
        list('在线访谈 zxft', '在线访谈', '部门负责人介绍工作并回答提问'),
        list('回应关切 hygq', '回应关切', '对来信和留言集中反映问题的答复'),
        link('网络理政 wllz', '咨询投诉', '写信、查信和公开答复', 'https://12345.chengdu.gov.cn/'),
      ]),
      section('数据 sj', '数据发布', '统计数据和数据解读', [
        list('统计数据 tjsj', '数据发布', '主要经济社会指标'),
      ]),
      section(`走进${place} zj`, '概况信息', `${place}的概况、文化和相关网站`, [
        page(`${place}概况 gk`, '概况信息', '位置、人口、地形、气候和行政区划'),
        list('天府文化 tfwh', '概况信息', '山川、街巷、手艺与四时', { layout: 'pictures' }),
        list('相关链接 xglj', '概况信息', '上级政府和常用公共服务网站', arranged('links')),
      ]),
      collecting('最新公开 zxgk', '信息公开目录', '近期公开的文件、解读和公告', [
        'zwgk/tzgg',
        'zwgk/zcwj',
        'zwgk/zcjd',
      ]),
      ...footerPages(names),
    ],
    navigation: ['yw', 'zwgk', 'zwfw', 'hdjl', 'sj', 'zj'],
  }
}
