import { describe, expect, it } from 'vitest'

import { publicName } from './names'
import { hasRendition, pictureOf, fileHref } from './picture'
import type { Media } from '@/payload-types'

describe('public names', () => {
  it.each([
    ['2026年招生计划（公示）.pdf', 'pdf', '2026年招生计划（公示）.pdf'],
    ['照片.JPEG', 'jpg', '照片.JPEG'],
    ['照片.png', 'jpg', '照片.jpg'],
    ['C:\\资料\\表.xlsx', 'xlsx', '表.xlsx'],
    ['../../etc/passwd', 'txt', 'passwd.txt'],
    ['程序.exe', 'docx', '程序.exe.docx'],
    ['gpj.\u202eexe.txt', 'txt', 'gpj. exe.txt'],
    ['第1期 工作简报', 'docx', '第1期 工作简报.docx'],
    ['.pdf', 'pdf', '未命名.pdf'],
    ['宣传片.MOV', 'mp4', '宣传片.mp4'],
    ['说明.ts', 'txt', '说明.ts.txt'],
  ] as const)('%j as %s is %j', (name, format, shown) => {
    expect(publicName(name, format)).toBe(shown)
  })

  it('stand in addresses in their one spelling', () => {
    expect(fileHref('m1', '表 (一)&@/..\\.pdf')).toBe('/files/m1/%E8%A1%A8%20(%E4%B8%80)&@-..-.pdf')
  })
})

describe('renditions of a stored picture', () => {
  const file = (more: Partial<Media>) =>
    ({
      format: 'jpg',
      height: 600,
      id: 'm1',
      kind: 'picture',
      mimeType: 'image/jpeg',
      width: 800,
      ...more,
    }) as Media

  it('are the steps up to its width, JPEG for old phones', () => {
    expect(pictureOf(file({}))).toEqual({
      alt: '',
      height: 600,
      src: '/images/m1/960.jpeg',
      srcSet: '/images/m1/320.webp 320w, /images/m1/640.webp 640w, /images/m1/960.webp 800w',
      width: 800,
    })
  })

  it('show the first slice where no whole picture fits a format', () => {
    const view = pictureOf(file({ height: 40_000, width: 300 }))

    expect(view?.src).toBe('/images/m1/320-s0.jpeg')
    expect(view?.slices).toHaveLength(10)
    expect(hasRendition(file({ height: 40_000, width: 300 }), { format: 'webp', width: 320 })).toBe(
      false,
    )
  })

  it('keep PNG and moving pictures as they are for old phones', () => {
    expect(pictureOf(file({ format: 'png' }))?.src).toBe('/images/m1/960.png')
    const moving = file({ animated: true, format: 'gif', originalName: '动.gif' })
    expect(pictureOf(moving)?.src).toBe('/files/m1/%E5%8A%A8.gif')
  })
})
