import { describe, expect, it } from 'vitest'
import { checkAlt } from './alt'
import { checkSize, DEFAULT_LIMITS, formatsOf, kindByName } from './limits'
import { limitsWith, typeLabel } from './limits'

const MB = 1024 ** 2

describe('sizes and kinds', () => {
  it.each([
    ['picture', 'a.jpg', /图片的上限 30 MB（多出 1 字节）/],
    ['document', 'a.pdf', /附件的上限 200 MB（多出 1 字节）/],
    ['audio', 'a.mp3', /音频的上限 200 MB（多出 1 字节）/],
    ['video', 'a.mp4', /视频的上限 2 GB（多出 1 字节）/],
  ] as const)('refuses a %s one byte over its limit', (kind, name, says) => {
    expect(checkSize(kind, DEFAULT_LIMITS[kind], name)).toBeNull()
    expect(checkSize(kind, DEFAULT_LIMITS[kind] + 1, name)).toMatch(says)
  })

  it('takes limits from the settings where they say something', () => {
    const limits = limitsWith({ picture: 5 * MB, video: null })
    expect(limits).toEqual({ ...DEFAULT_LIMITS, picture: 5 * MB })
  })

  it('knows kinds and labels by name', () => {
    expect(kindByName('公文.OFD')).toBe('document')
    expect(kindByName('a.exe')).toBeNull()
    expect(typeLabel('统计.et')).toBe('WPS 表格')
    expect(typeLabel('x.unknown')).toBe('文件')
    expect(formatsOf('picture')).toEqual(['avif', 'gif', 'jpg', 'png', 'webp'])
  })
})

describe('alt at submission', () => {
  const context = { fileName: '春熙路夜景.jpg', title: '春熙路商圈改造完成' }

  it.each([
    ['', /装饰图片/],
    [null, /装饰图片/],
    ['　', /装饰图片/],
    ['。', /装饰图片/],
    ['图片', /没有说出/],
    ['照片1', /没有说出/],
    ['图 2', /没有说出/],
    ['Image', /没有说出/],
    ['新闻图片（3）', /没有说出/],
    ['微信图片_20261103091522', /没有说出/],
    ['IMG_2031', /没有说出/],
    ['春熙路夜景', /文件名/],
    ['春熙路夜景.jpg', /文件名/],
    ['dsc0001.JPG', /文件名/],
    ['春熙路商圈改造完成', /标题/],
    ['《春熙路商圈改造完成》', /标题/],
    ['长'.repeat(201), /200 字/],
  ])('refuses %s', (alt, says) => {
    expect(checkAlt(alt, context)).toMatch(says)
  })

  it.each(['游客在春熙路步行街的灯光下合影', '图为市民在服务大厅取号'])('takes %s', (alt) => {
    expect(checkAlt(alt, context)).toBeNull()
  })

  it('asks nothing of a decorative picture', () => {
    expect(checkAlt('', { ...context, decorative: true })).toBeNull()
  })
})
