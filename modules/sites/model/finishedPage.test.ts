import { describe, expect, it } from 'vitest'

import { finishedPage } from './finishedPage.ts'
import { traditional } from './traditional.ts'

const page = (lang: string, body: string): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>市政府办公厅</title></head><body>${body}<script>self.__next_f.push([1,"政务公开"])</script></body></html>`

describe('Traditional Chinese', () => {
  it.each([
    ['头发与发展', '頭髮與發展'],
    ['干部、干净、树干', '幹部、乾淨、樹幹'],
    ['公里以内，家里有人', '公里以內，家裡有人'],
    ['皇后在后面', '皇后在後面'],
    ['成都市人民政府办公厅关于印发《办法》的通知', '成都市人民政府辦公廳關於印發《辦法》的通知'],
    ['网络与软件', '網絡與軟件'],
    ['为了群众的医疗卫生', '為了群眾的醫療衛生'],
    ['GB/T 37668-2019', 'GB/T 37668-2019'],
  ])('%s', async (simplified, converted) => {
    const convert = await traditional()
    expect(convert(simplified)).toBe(converted)
    expect(convert(converted)).toBe(converted)
  })
})

describe('a page is finished', () => {
  it('without the scripts of the framework', async () => {
    const html = await finishedPage(
      '/site/edu.localhost/plain',
      page('zh-CN', '<a href="/a">发</a>'),
      'secret',
    )
    expect(html).toBe(
      '<!DOCTYPE html><html lang="zh-CN"><head><title>市政府办公厅</title></head><body><a href="/a">发</a></body></html>',
    )
  })

  it('inside its preview, pictures too', async () => {
    const parts =
      '<a href="/a">a</a><a href="/elder">b</a><picture><source srcSet="/images/1/320.webp 320w, /images/1/640.webp 640w"/><img src="/images/1/640.jpeg" alt="/a"/></picture>'
    const html = await finishedPage(
      '/site/edu.localhost/plain/preview/T/x',
      page('zh-CN', parts),
      'secret',
    )
    expect(html).toContain(
      '<a href="/preview/T/a">a</a><a href="/elder">b</a><picture><source srcSet="/preview/T/images/1/320.webp 320w, /preview/T/images/1/640.webp 640w"/><img src="/preview/T/images/1/640.jpeg" alt="/a"/></picture>',
    )
  })

  // Of a host that is no site: the notice before a foreign link is not its subject.
  it('inside its variant', async () => {
    const links = '<a href="/a">a</a><a href="/files/1/a.pdf">b</a><a href="https://a.cn/">c</a>'
    expect(
      await finishedPage('/site/nobody.localhost/elder/x', page('zh-CN', links), 'secret'),
    ).toContain(
      '<a href="/elder/a">a</a><a href="/files/1/a.pdf">b</a><a href="https://a.cn/">c</a>',
    )
  })

  it('in Traditional Chinese but for what says another language', async () => {
    const body =
      '<p title="发布">发<b lang="en">a</b></p><a lang="zh-CN" rel="alternate" href="/">简体</a>'
    const html = await finishedPage('/site/edu.localhost/hant', page('zh-Hant', body), 'secret')
    expect(html).toBe(
      '<!DOCTYPE html><html lang="zh-Hant"><head><title>市政府辦公廳</title></head><body><p title="發佈">發<b lang="en">a</b></p><a lang="zh-CN" rel="alternate" href="/">简体</a></body></html>',
    )
  })

  it('once', async () => {
    const html = await finishedPage(
      '/site/edu.localhost/elder',
      page('zh-CN', '<a href="/a">a</a>'),
      'secret',
    )
    expect(await finishedPage('/site/edu.localhost/elder', html, 'secret')).toBe(html)
  })
})
