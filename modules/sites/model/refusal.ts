/** Why routing answers by itself, with the status and the sentence for the citizen. */
export const REFUSALS = {
  badHost: { status: 400, sentence: '请求的域名无法识别，请检查网址后重新输入。' },
  malformed: { status: 400, sentence: '网址中有无法识别的编码，请检查网址后重新输入。' },
  control: { status: 400, sentence: '网址中有不允许的字符，请检查网址后重新输入。' },
  encodedSlash: { status: 400, sentence: '网址中有不允许的字符，请检查网址后重新输入。' },
  unknownHost: { status: 404, sentence: '这个域名没有对应的网站，请检查网址后重新输入。' },
  reserved: { status: 404, sentence: '您访问的页面不存在，请返回网站首页查找。' },
  notOnAdminHost: {
    status: 404,
    sentence: '您访问的页面不在这个域名上，请从网站目录进入相应的网站。',
  },
  noAdminHere: {
    status: 404,
    sentence: '这台服务器只提供公众网站，请用管理端的网址登录后台。',
  },
  noSitesHere: {
    status: 404,
    sentence: '这台服务器只提供管理后台，请在公众网站的服务器上访问这个网址。',
  },
} as const

export type RefusalReason = keyof typeof REFUSALS
