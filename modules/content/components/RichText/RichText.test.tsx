import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { block, bodyOf, link, paragraph, sampleBody, table, words } from '@/tests/pages/body'

import { RichText } from './RichText'
import type { RichTextProps } from './RichText'
import { isExternal, safeHref } from './links'

const picture = {
  src: '/images/m1/720.webp',
  srcSet: '/images/m1/360.webp 360w',
  width: 720,
  height: 480,
  alt: '江面',
}

const show = (data: RichTextProps['data'], rest: Partial<RichTextProps> = {}) =>
  renderToStaticMarkup(<RichText data={data} {...rest} />)

describe('RichText', () => {
  it('says nothing without a body', () => {
    expect(show(null)).toBe('')
    expect(show(bodyOf([]))).toBe('')
    expect(show(bodyOf([paragraph('　 ')]))).toBe('')
  })

  it('puts a table into a named region that takes the keyboard, with caption and head cells', () => {
    const html = show(
      bodyOf([
        paragraph('表 1　安排'),
        table([
          ['批次', '数'],
          ['甲', '30'],
        ]),
      ]),
    )
    expect(html).toMatch(/role="region" aria-label="表 1　安排" tabindex="0"/)
    expect(html).toContain('<caption>表 1　安排</caption>')
    expect(html.match(/表 1　安排/g)).toHaveLength(2)
    expect(html).toMatch(/<thead><tr><th[^>]* scope="col"/)
    expect(html).toMatch(/<tbody><tr><th[^>]* scope="row"/)
  })

  it('sets a column of numbers with its head to the right, dates stay where they are', () => {
    const html = show(
      bodyOf([
        table([
          ['批次', '数', '月'],
          ['甲', '1,030.5', '2026-12'],
          ['乙', '—', '2027-12'],
        ]),
      ]),
    )
    expect(html.match(/class="[^"]*number/g)).toHaveLength(3)
  })

  it('goes on counting where a list goes on', () => {
    const list = (start: number) =>
      block('list', [block('listitem', [words('项')])], { listType: 'number', start, tag: 'ol' })
    const html = show(bodyOf([list(1), paragraph('说明'), list(3)]))
    expect(html.match(/<ol[^>]*>/g)).toEqual(['<ol>', '<ol start="3">'])
  })

  it('shows nothing of a picture that is still missing', () => {
    const needed = { alt: '步道', type: 'picture-needed', version: 1 }
    expect(show(bodyOf([paragraph('正文'), needed]))).not.toContain('步道')
  })

  it('gives two tables two names', () => {
    const html = show(bodyOf([table([['a']]), paragraph('正文'), table([['b']])]))
    expect(html).toContain('aria-label="表格 1"')
    expect(html).toContain('aria-label="表格 2"')
  })

  it('shows a picture as a figure with size, sources and caption', () => {
    const upload = { type: 'upload', version: 1, value: 'm1', fields: { caption: '示意图' } }
    const html = show(bodyOf([upload]), { imageOf: (id) => (id === 'm1' ? picture : null) })
    expect(html).toMatch(/<figure[ >]/)
    expect(html).toContain('width="720" height="480"')
    expect(html).toContain('loading="lazy"')
    expect(html).toContain('srcSet="/images/m1/360.webp 360w"')
    expect(html).toContain('<figcaption>示意图</figcaption>')
  })

  it('shows nothing for media that may not be seen here', () => {
    const upload = { type: 'upload', version: 1, value: { id: 'secret' } }
    expect(show(bodyOf([paragraph('甲'), upload]))).not.toContain('secret')
  })

  it('marks links that leave the site and opens no other window by itself', () => {
    const html = show(
      bodyOf([
        block('paragraph', [
          link('外', { url: 'https://example.org/' }),
          link('内', { url: 'https://www.chengdu.gov.cn/a' }),
          link('窗', { url: '/b', newTab: true }),
        ]),
      ]),
      { ownHosts: ['www.chengdu.gov.cn'] },
    )
    expect(html).toContain('href="https://example.org/" rel="noopener noreferrer external">外')
    expect(html).toContain('href="https://www.chengdu.gov.cn/a">内')
    expect(html).toContain('（在新窗口打开）')
  })

  it('keeps the words of a link it must not follow', () => {
    const html = show(
      bodyOf([
        block('paragraph', [
          link('坏', { url: 'javascript:alert(1)' }),
          link('无', { linkType: 'internal', doc: { value: 'gone' } }),
        ]),
      ]),
    )
    expect(html).toContain('坏')
    expect(html).toContain('无')
    expect(html).not.toContain('<a')
  })

  it('follows internal links through the function it was given', () => {
    const html = show(
      bodyOf([block('paragraph', [link('文', { linkType: 'internal', doc: { value: 'x' } })])]),
      { hrefOf: () => '/zwgk/1.html' },
    )
    expect(html).toContain('href="/zwgk/1.html"')
  })

  it('begins headings at level 2 and skips none', () => {
    const heading = (tag: string) => block('heading', [words(tag)], { tag })
    const html = show(bodyOf([heading('h1'), heading('h4'), heading('h2'), heading('h6')]))
    expect([...html.matchAll(/<h(\d)/g)].map((match) => match[1])).toEqual(['2', '3', '2', '3'])
  })

  it('writes no inline style, whatever the alignment, and nothing for unknown nodes', () => {
    const html = show(
      bodyOf([
        paragraph('右', { format: 'right', indent: 9 }),
        { type: 'block', version: 1, fields: { blockType: 'x' } },
        { type: 'strange', version: 1 },
      ]),
    )
    expect(html).not.toContain('style=')
    expect(html).not.toContain('unknown')
  })

  it('renders every kind of node of the sample', () => {
    const html = show(sampleBody, { imageOf: () => picture })
    for (const tag of ['<strong>', '<sub>', '<ol>', '<blockquote>', '<hr', '<figure', '<table>']) {
      expect(html).toContain(tag)
    }
  })
})

describe('links', () => {
  it.each([
    ['/a', '/a'],
    ['https://a.cn', 'https://a.cn'],
    ['tel:028-0000-0001', 'tel:028-0000-0001'],
    ['#top', '#top'],
    [' javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['http://[', null],
    ['', null],
    [null, null],
  ])('%j may become %j', (url, href) => {
    expect(safeHref(url)).toBe(href)
  })

  it('knows which address leaves the site', () => {
    expect(isExternal('/a', [])).toBe(false)
    expect(isExternal('//evil.org/a', ['a.gov.cn'])).toBe(true)
    expect(isExternal('mailto:a@b.cn', [])).toBe(false)
    expect(isExternal('https://a.gov.cn/', ['a.gov.cn'])).toBe(false)
  })
})
