import type { MediaPlace } from '../../model/mediaIn'

interface Words {
  close: string
  decorative: string
  describe: string
  failed: string
  hint: string
  label: string
  left: (count: number) => string
  none: string
  open: (count: number) => string
  places: Record<MediaPlace, string>
  reading: string
  save: string
  saved: string
  saving: string
  separator: string
  title: string
}

const zh: Words = {
  close: '关闭',
  decorative: '装饰图片（不表达内容，读屏软件跳过）',
  describe: '替代文字',
  failed: '没有保存，请检查网络后再试。',
  hint: '用一句话写出图里有谁、在做什么；看不见图片的读者靠它了解内容。',
  label: '图片的替代文字',
  left: (count) => `还有 ${count} 张图片没有写好替代文字，发布前须补上。`,
  none: '图片都已写好替代文字。',
  open: (count) => (count > 0 ? `补写 ${count} 张图片的替代文字` : '查看替代文字'),
  places: {
    attachment: '附件',
    body: '正文',
    captions: '字幕',
    cover: '封面图',
    listCover: '列表图片',
    poster: '视频封面',
    video: '视频',
  },
  reading: '正在读取图片…',
  save: '全部保存',
  saved: '替代文字已保存。',
  saving: '正在保存…',
  separator: '、',
  title: '稿件中图片的替代文字',
}

const en: Words = {
  close: 'Close',
  decorative: 'Decorative (says nothing; screen readers pass it by)',
  describe: 'Alternative text',
  failed: 'Not saved. Check the network and try again.',
  hint: 'Say in one sentence who is in the picture and what they do, for readers who cannot see it.',
  label: 'Alternative text of the pictures',
  left: (count) => `Pictures without alternative text: ${count}. They are needed to publish.`,
  none: 'All pictures have alternative text.',
  open: (count) => (count > 0 ? `Describe pictures: ${count}` : 'Look at the texts'),
  places: {
    attachment: 'Attachment',
    body: 'Text',
    captions: 'Captions',
    cover: 'Cover',
    listCover: 'List picture',
    poster: 'Poster',
    video: 'Video',
  },
  reading: 'Reading the pictures…',
  save: 'Save all',
  saved: 'The texts are saved.',
  saving: 'Saving…',
  separator: ', ',
  title: 'Alternative text of the pictures',
}

/** Words of this form in a language of the admin; Chinese for all but English. */
export const wordsIn = (language: string): Words => (language === 'en' ? en : zh)
