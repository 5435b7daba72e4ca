import { expect, it } from 'vitest'
import { linksOf } from './links.ts'

const at = 'http://pidu.localhost:3000/zwgk'
const anchors = (...hrefs: string[]) => hrefs.map((href) => `<a href="${href}">x</a>`).join('')

it('takes channels of the same host outside the footer, each once', () => {
  const html = `<nav>${anchors('/', '/zwgk', '/xwzx', 'http://pidu.localhost:3000/xwzx?a=1', 'tzgg', '/zwgk/tzgg/page-3')}</nav>
    <main>${anchors('/zwgk/zcwj', '/topics/a', '/search', '/files/1/a.pdf', '/feed.rss', '/images/1/320.webp')}
    ${anchors('http://wuhou.localhost:3000/xwzx2', 'https://www.gov.cn/a', 'mailto:a@b.cn', 'http://[', '/XWZX')}</main>
    <footer>${anchors('/gywm')}</footer>`
  expect(linksOf(html, at).channels).toEqual(['/xwzx', '/tzgg', '/zwgk/zcwj'])
})

it('takes articles of the main part by their address', () => {
  const html = `<aside>${anchors('/xwzx/2026-11/00000000.html')}</aside><main>${anchors(
    '/xwzx/2026-11/ab12cd34.html',
    '/zwgk/tzgg/2025-01/00zz99aa.html#top',
    '/xwzx/2026-13/ab12cd34.html',
    '/xwzx/2026-11/ab12cd3.html',
    '/2026-11/ab12cd34.html',
    '/xwzx/2026-11/AB12CD34.html',
  )}</main>`
  expect(linksOf(html, at).articles).toEqual([
    '/xwzx/2026-11/ab12cd34.html',
    '/zwgk/tzgg/2025-01/00zz99aa.html',
  ])
})
