import type { DutyAction } from '../../model/duty'

const zh = {
  actions: { emergency: '紧急通知', grey: '灰色模式', holiday: '节假日通知' } as Record<
    DutyAction,
    string
  >,
  allSites: '全部站点',
  back: '换一项',
  cancelPlan: '取消这次安排',
  confirm: '我已核对，确认',
  confirmed: (name: string) => `${name} 已确认`,
  done: '已生效，请另一位同事打开值班台确认。',
  endNow: '立即结束',
  ended: '已结束。',
  examples: {
    emergency: '例：受暴雨影响，今日窗口服务暂停，请关注最新通告',
    grey: '',
    holiday: '例：国庆节期间政务服务窗口照常受理预约事项',
  } as Record<DutyAction, string>,
  failed: '没有成功，请检查网络后再试一次。',
  from: '开始时间',
  fromNow: '现在',
  greyPages: { all: '全部页面', home: '仅首页' },
  href: '链接（可不填）',
  hrefHelp: '站内地址，以 / 开头',
  lead: '打开后两秒内生效；请另一人随后确认。',
  list: '值班开关',
  none: '现在没有打开任何开关，也没有安排。',
  now: '已打开和已安排',
  on: '正在生效',
  otherTime: '另选时间',
  pages: '变灰的页面',
  planned: '已安排',
  refused: '您的岗位不能使用值班台，请联系本站管理员。',
  say: {
    grey: (where: string, pages: string, when: string) => `${where}${pages}变灰，${when}。`,
    missing: '请补全内容和结束时间。',
    notice: (where: string, text: string, when: string) =>
      `${where}所有页面顶部显示“${text}”，${when}。`,
    span: (from: string, until: string) => `${from}起，到 ${until} 自动结束`,
  },
  switchOn: '立即打开',
  text: '通知（一句话，60 字以内）',
  thrownBy: (name: string) => `${name} 打开`,
  title: '值班台',
  until: '结束时间',
  untilDays: (days: number) =>
    days === 0 ? '今天 24:00' : days === 1 ? '明天 24:00' : `${days} 天后 24:00`,
  waits: '待另一人确认',
  where: '站点',
  whatFirst: '要打开什么',
}

type Words = typeof zh

const en: Words = {
  actions: { emergency: 'Emergency notice', grey: 'Grey pages', holiday: 'Holiday notice' },
  allSites: 'All sites',
  back: 'Choose again',
  cancelPlan: 'Cancel',
  confirm: 'Checked, confirm',
  confirmed: (name) => `Confirmed by ${name}`,
  done: 'It is on. Ask a colleague to confirm it here.',
  endNow: 'End now',
  ended: 'Ended.',
  examples: {
    emergency: 'Counters are closed today because of the storm',
    grey: '',
    holiday: 'Booked appointments are kept over the holiday',
  },
  failed: 'That did not work. Check the network and try again.',
  from: 'From',
  fromNow: 'Now',
  greyPages: { all: 'All pages', home: 'Home page only' },
  href: 'Link (optional)',
  hrefHelp: 'An address on the site, from /',
  lead: 'It takes effect within two seconds; another person confirms it afterwards.',
  list: 'Duty switches',
  none: 'Nothing is switched on or planned.',
  now: 'On and planned',
  on: 'On',
  otherTime: 'Another time',
  pages: 'Pages',
  planned: 'Planned',
  refused: 'Your role cannot use this screen; ask the webmaster.',
  say: {
    grey: (where, pages, when) => `${where}: ${pages.toLowerCase()} turn grey, ${when}.`,
    missing: 'Fill in the sentence and the end.',
    notice: (where, text, when) => `${where}: every page says “${text}” at its top, ${when}.`,
    span: (from, until) => `from ${from}, ends by itself at ${until}`,
  },
  switchOn: 'Switch on',
  text: 'Notice (one sentence, 60 characters)',
  thrownBy: (name) => `Switched on by ${name}`,
  title: 'On duty',
  until: 'Until',
  untilDays: (days) =>
    days === 0 ? 'Today 24:00' : days === 1 ? 'Tomorrow 24:00' : `In ${days} days, 24:00`,
  waits: 'Waits for another person',
  where: 'Site',
  whatFirst: 'What to switch on',
}

export type DutyWords = Words

/** Words of the screen in a language of the admin; Chinese for all but English. */
export const wordsIn = (language: string): Words => (language.startsWith('en') ? en : zh)
