import { describe, expect, it } from 'vitest'

import { rewriteHtml } from './rewrite.ts'

const louder = { from: 'zh', text: (text: string) => text.replaceAll('门', '門') }

describe('a document is printed again', () => {
  it('as it was when nothing is asked', () => {
    const html =
      '<!DOCTYPE html><html lang="zh"><head><meta charSet="utf-8"/></head><body><!-- 门 --><p>1 &lt; 2<br/>a<!-- -->b</p><script>if (1 < 2) "</p>"</script></body></html>'
    expect(rewriteHtml(html, {})).toBe(html)
  })

  it('with other texts, in the words a person sees or hears', () => {
    const html =
      '<html lang="zh"><title>门</title><meta name="d" content="门"/><body><a href="/门" title="门" data-x="门">门 &amp; 门</a><img alt="门"/><input placeholder="门" value="门"/></body></html>'
    expect(rewriteHtml(html, louder)).toBe(
      '<html lang="zh"><title>門</title><meta name="d" content="門"/><body><a href="/门" title="門" data-x="门">門 &amp; 門</a><img alt="門"/><input placeholder="門" value="门"/></body></html>',
    )
  })

  it('but not in what says another language', () => {
    const html = '<div lang="zh"><b lang="en" title="门">门<i>门</i></b><br/><b>门</b></div>'
    expect(rewriteHtml(html, louder)).toBe(
      '<div lang="zh"><b lang="en" title="门">门<i>门</i></b><br/><b>門</b></div>',
    )
  })

  it('with other texts in structured data', () => {
    const html = '<script type="application/ld+json">{"name":"门"}</script>'
    expect(rewriteHtml(html, louder)).toBe(html.replace('门', '門'))
  })

  it('with other addresses of links and forms, entities and all', () => {
    const href = (address: string) => (address.startsWith('/') ? `/elder${address}` : address)
    const html =
      '<link rel="canonical" href="/a"/><a class="x" href="/a?b=1&amp;c=2">a</a><a rel="alternate" href="/a">b</a><form action="/search" method="get"></form><img src="/a"/><a href="tel:1">c</a>'
    expect(rewriteHtml(html, { href })).toBe(
      '<link rel="canonical" href="/a"/><a class="x" href="/elder/a?b=1&amp;c=2">a</a><a rel="alternate" href="/a">b</a><form action="/elder/search" method="get"></form><img src="/a"/><a href="tel:1">c</a>',
    )
  })

  it('without the scripts that are not its own', () => {
    const html =
      '<head><link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css"/><script src="/a.js" async=""></script></head><body><script data-own="">mine()</script><p>a</p><script type="application/ld+json">{"a":1}</script><script>self.f.push("<p>x</p>")</script></body>'
    expect(rewriteHtml(html, { dropScripts: true })).toBe(
      '<head><link rel="stylesheet" href="/a.css"/></head><body><script data-own="">mine()</script><p>a</p><script type="application/ld+json">{"a":1}</script></body>',
    )
  })
})
