import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { HomePage } from '@/blocks/RenderBlocks'

import { framed, samplePages } from './pages'
import { fullShell } from './samples'

const html = (name: string) => {
  const sample = samplePages.find((page) => page.name === name)
  expect(sample, `no sample ${name}`).toBeDefined()
  return renderToStaticMarkup(framed(sample!))
}

describe.each(samplePages)('$name', (sample) => {
  const markup = renderToStaticMarkup(framed(sample))

  it('prints nothing that is not content', () => {
    expect(markup).not.toMatch(/undefined|NaN|\[object|Invalid Date|>null<|>false</)
  })

  it('has one main, one level-1 heading, a skip link and no heading level skipped', () => {
    expect(markup.match(/<main /g)).toHaveLength(1)
    expect(markup.match(/<h1[ >]/g)).toHaveLength(1)
    expect(markup).toContain('href="#main"')
    const levels = [...markup.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]))
    const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)
    expect(jumps).toEqual([])
  })

  it('works without script and keeps styles in classes', () => {
    expect(markup).not.toMatch(/ on[a-z]+="| style="|javascript:/)
    expect(markup).not.toMatch(/<script(?! type="application\/ld\+json"| data-own=)/)
  })

  it('uses every id once', () => {
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(ids).toEqual([...new Set(ids)])
  })

  it('carries the elements of the statutory footer', () => {
    const footer = markup.slice(markup.indexOf('<footer'))
    for (const words of ['党政机关', '我为政府网站找错', '网站标识码', '主办单位', '联系方式']) {
      expect(footer).toContain(words)
    }
    for (const words of ['备案编号', '公安备案', '网站地图', '关于我们', '网站声明']) {
      expect(footer).toContain(words)
    }
    for (const host of [
      'bszs.conac.cn',
      'zfwzgl.www.gov.cn',
      'beian.miit.gov.cn',
      'beian.mps.gov.cn',
    ]) {
      expect(footer).toContain(`href="https://${host}/`)
    }
  })
})

describe('frame', () => {
  it('fills the footer from the site', () => {
    const markup = html('article')
    expect(markup).toContain('5101000028')
    expect(markup).toContain('成都市集约化平台运维单位（样例）')
    expect(markup).toContain('site_code=5101000028&amp;url=https%3A%2F%2Fwww.chengdu.gov.cn%2Fxw')
    expect(markup).toContain('recordcode=51010000000000')
  })

  it('shows 演示数据 on demonstration pages only', () => {
    expect(html('article')).toContain('演示数据')
    expect(html('article-minimal')).not.toContain('演示数据')
  })

  it('leaves the search box out until the site has a search', () => {
    expect(html('article')).toContain('role="search"')
    expect(html('article-minimal')).not.toContain('role="search"')
  })

  it('escapes what editors typed', () => {
    const evil = '<img src=x onerror=alert(1)>'
    const markup = renderToStaticMarkup(
      framed({
        name: 'evil',
        shell: { ...fullShell, site: { ...fullShell.site, organiser: evil } },
        page: <HomePage siteName={evil} blocks={[]} />,
      }),
    )
    expect(markup).not.toContain('<img')
  })
})

describe('home', () => {
  it('says nothing for a block or a list without content', () => {
    expect(html('home-portal')).not.toMatch(/空的块|空栏目|>空</)
    expect(html('home-minimal').slice(html('home-minimal').indexOf('<main'))).not.toContain(
      '<section',
    )
  })

  it('has lists under headings, and a row of tabs for the script', () => {
    const markup = html('home-portal')
    expect(markup).toMatch(/<h3[^>]*>通知公告<\/h3>/)
    const tabs = [...markup.matchAll(/role="tab" id="[^"]+" aria-controls="([^"]+)"/g)]
    expect(tabs.length).toBeGreaterThan(1)
    for (const [, panel] of tabs) expect(markup).toContain(` id="${panel}" data-panel`)
    expect(markup.match(/data-panel="" data-open=""/g)).toHaveLength(1)
  })

  it('shows a policy row with number, day, validity and interpretation', () => {
    const markup = html('home-portal')
    expect(markup).toContain('成办发〔2026〕41号')
    expect(markup).toContain('>2026-11-20</time>')
    expect(markup).toContain('>有效</span>')
    expect(markup).toContain('>图解<')
  })
})

describe('items', () => {
  it('shows the publish time with minutes, source and editor', () => {
    expect(html('article')).toContain('>2026-11-24 08:30</time>')
    expect(html('article')).toContain('来源：成都市人民政府办公厅')
    expect(html('article')).toContain('责任编辑：值班编辑')
  })

  it('tells type and size of an attachment in the words of its link', () => {
    expect(html('article')).toContain('（PDF，1.2 MB）')
  })

  it('warns above a policy that is not in force and names what replaced it', () => {
    expect(html('policy')).toContain('本文件已废止')
    expect(html('policy')).toContain('成办发〔2028〕3号')
    expect(html('policy-minimal')).not.toContain('本文件')
  })

  it('can be shared by address and by a code that is drawn here', () => {
    const markup = html('article')
    expect(markup).toMatch(/<details[^>]*><summary>分享本页<\/summary>/)
    expect(markup).toMatch(
      /<input id="share-address"[^>]* value="https:\/\/www\.chengdu\.gov\.cn\//,
    )
    expect(markup).toMatch(/<svg[^>]* role="img" aria-label="本页网址的二维码"/)
    expect(html('article-minimal')).not.toContain('分享本页')
  })

  it('keeps the line of facts away from single pages', () => {
    expect(html('single')).not.toContain('发布时间')
  })
})

describe('policy library', () => {
  it('has a form for numbers and a link for each choice', () => {
    const markup = html('library')
    expect(markup).toMatch(/<form[^>]* action="\/zwgk\/zcwj"/)
    expect(markup).toContain('href="/zwgk/zcwj/~/issuer-00000002"')
    expect(markup).toMatch(/href="[^"]*year-2026" aria-current="true" rel="nofollow"/)
  })

  it('says so when nothing fits, with a way out', () => {
    expect(html('library-empty')).toMatch(
      /没有符合条件的文件。.*href="\/zwgk\/zcwj"[^>]*>清除全部条件/s,
    )
  })
})

describe('states', () => {
  it('closes a site with the name and link of the new one and the time of notice', () => {
    const markup = html('closing')
    expect(markup).toContain('href="https://cdbpw.chengdu.gov.cn/"')
    expect(markup).toContain('成都市公园城市建设管理局')
    expect(markup).toContain('不少于 30 日')
  })

  it('guides from an address that does not exist', () => {
    expect(html('not-found')).toContain('href="/sitemap"')
    expect(html('not-found')).toContain('value="古树名木"')
  })
})
