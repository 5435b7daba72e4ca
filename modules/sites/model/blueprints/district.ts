import { DUTY, arranged, disclosure, footerPages, list, page, placeName, section } from './shared'
import type { BlueprintNames, SiteBlueprint } from './types'

/**
 * The portal of a district, county or new area. Streets and towns open no site of their own
 * (47号, standards.md 1.1), so they have a channel here.
 */
export const districtBlueprint = (names: BlueprintNames): SiteBlueprint => {
  const place = placeName(names.shortName)
  return {
    channels: [
      section('新闻 xw', '工作动态', `${names.shortName}的要闻、部门动态和图片`, [
        list(`${place}要闻 yw`, '工作动态', '重要会议、活动和决策部署', {
          updateDutyDays: DUTY.news,
        }),
        list('部门动态 bmdt', '工作动态', '区级部门的工作进展', { updateDutyDays: DUTY.news }),
        list('图片新闻 tpxw', '工作动态', '用图片记录身边的变化', { layout: 'pictures' }),
      ]),
      section('政务公开 zwgk', '信息公开目录', '决策、执行、管理、服务和结果公开', [
        disclosure(names, ['zwgk/zcwj', 'zwgk/jgzn', 'zwgk/ldxx', 'zwgk/ghjh', 'zwgk/czyjs']),
        list('通知公告 tzgg', '工作动态', '面向社会的通告、公告、公示和通知', {
          updateDutyDays: DUTY.notice,
        }),
        list('政策文件 zcwj', '政策文件', '行政规范性文件和其他文件', {
          layout: 'policy',
          updateDutyDays: DUTY.notice,
        }),
        list('政策解读 zcjd', '政策解读', '文件背景、要点和办理方式的说明'),
        list('领导信息 ldxx', '负责人信息', '负责人职务和分工', arranged('leaders')),
        list('机构职能 jgzn', '机构职能', '工作部门的职责和联系方式', arranged('organisations')),
        list('规划计划 ghjh', '信息公开目录', '总体规划、专项规划和年度计划'),
        list('财政预决算 czyjs', '信息公开目录', '政府预算、决算和三公经费'),
      ]),
      section('办事服务 bsfw', '办事服务', '就近办事的指引和生活提示', [
        list('办事指引 bszy', '办事服务', '常办事项的条件、材料、流程和时限'),
        list('便民提示 bmts', '办事服务', '出行、停水、检修、接种等生活提示'),
      ]),
      section('互动交流 hdjl', '咨询投诉', '征集意见和回应关切', [
        list('征集调查 zjdc', '征集调查', '就本地决策和民生实事征求意见'),
        list('回应关切 hygq', '回应关切', '对来信和留言集中反映问题的答复'),
      ]),
      section('街道镇 jdxz', '工作动态', '街道和镇的动态与联系方式', [
        list('街镇动态 jzdt', '工作动态', '街道、镇和社区的身边事', { updateDutyDays: DUTY.news }),
        list('街镇名录 jzml', '机构职能', '街道和镇的办公地址与电话', arranged('organisations')),
      ]),
      list('数据 sj', '数据发布', '主要经济社会指标'),
      section(`走进${place} zj`, '概况信息', `${names.shortName}的概况和风物`, [
        page(`${place}概况 gk`, '概况信息', '位置、人口、产业和历史'),
        list('风物 fw', '概况信息', '山水、街巷、老手艺和好去处', { layout: 'pictures' }),
      ]),
      ...footerPages(names),
    ],
    navigation: ['xw', 'zwgk', 'bsfw', 'hdjl', 'jdxz', 'sj', 'zj'],
  }
}
