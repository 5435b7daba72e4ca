import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

import { standIn } from '../support/address'
import { inEdition, pageKinds } from '../support/pageKinds'

/** Each kind of page as a screen reader meets it, from the accessibility tree, in order (issue 5, Bars). */

/** A line of the tree: how deep it stands, its role and its words. */
interface Line {
  depth: number
  text: string
}

async function linesOf(page: Page): Promise<Line[]> {
  const tree = await page.locator('body').ariaSnapshot()
  return tree.split('\n').map((line) => {
    const text = line.trimStart()
    return { depth: (line.length - text.length) / 2, text: text.replace(/^- /, '') }
  })
}

/** Where each of the patterns stands first, after the one before it; -1 for one that does not. */
function places(lines: readonly Line[], patterns: readonly RegExp[]): number[] {
  let from = 0
  return patterns.map((pattern) => {
    const found = lines.findIndex(({ text }, index) => index >= from && pattern.test(text))
    if (found >= 0) from = found + 1
    return found
  })
}

const inOrder = (lines: readonly Line[], patterns: readonly RegExp[]): RegExp[] =>
  places(lines, patterns).flatMap((place, index) => (place < 0 ? [patterns[index]!] : []))

const FRAME_BEFORE = [
  /^link "跳到正文"/,
  /^navigation "上级网站与版本"/,
  /^button "无障碍"/,
  /^banner/,
  /^link .*人民政府/,
  /^navigation "主导航"/,
]
const CRUMBS = [/^navigation "当前位置"/]
const HEAD = [/^main/, /^heading .*\[level=1\]/]
const FRAME_AFTER = [
  /^contentinfo/,
  /^link "网站地图"/,
  /^term: 主办单位/,
  /^term: 网站标识码/,
  /^term: 备案编号/,
]
/** What stands in the main part of a kind, after its heading; before it for the table of a policy. */
const INSIDE: Readonly<Record<string, readonly RegExp[]>> = {
  article: [
    /^text: 发布时间/,
    /^text: .*来源/,
    /^paragraph: 这一篇用到/,
    /^heading "一、项目" \[level=2\]/,
    /^heading "（一）表格" \[level=3\]/,
    /^figure/,
    /^heading "附件（2）" \[level=2\]/,
    /^link "申报指南 ?（PDF，.+）"/,
    /^link "点位一览表 ?（XLSX，.+）"/,
  ],
  interpretation: [/^text: 发布时间/, /^paragraph: 文件说了什么/, /^link "武侯区示例事项管理办法/],
  leader: [/^paragraph: .*分管/, /^paragraph: 主持全面工作/],
  list: [/^link "L{100}"/, /^link "关于进一步/, /^link "Donau/],
  'list page': [/^link "锦江区非遗工坊/, /^navigation "翻页"/],
  organisation: [/^paragraph: .*028-0000-0009|028-0000-0009/],
  policy: [/^text: 发布时间/, /^paragraph: 为规范示例事项/, /^heading "政策解读" \[level=2\]/],
  'single page': [/^paragraph: 本网站由/],
}
const HEADS: Readonly<Record<string, readonly RegExp[]>> = {
  policy: [/^main/, /^term: 索引号/, /^term: 发文字号/, /^term: 有效性/, /^heading .*\[level=1\]/],
}
const WITHOUT_CRUMBS = ['closed', 'home', 'suspended']

function jumps(lines: readonly Line[]): string[] {
  const heads = lines.flatMap(({ text }) => {
    const level = /^heading .*\[level=(\d)\]/.exec(text)?.[1]
    return level ? [{ level: Number(level), text }] : []
  })
  return heads
    .filter(({ level }, index) => level - (heads[index - 1]?.level ?? 0) > 1)
    .map(({ text }) => text)
}

test('each kind of page is read in order, without a heading skipped', async ({ page, request }) => {
  test.setTimeout(120_000)
  for (const { address, name } of await pageKinds(request)) {
    await page.goto(address)
    const lines = await linesOf(page)
    const expected = [
      ...FRAME_BEFORE,
      ...(WITHOUT_CRUMBS.includes(name) ? [] : CRUMBS),
      ...(HEADS[name] ?? HEAD),
      ...(INSIDE[name] ?? []),
      ...FRAME_AFTER,
    ]
    expect.soft(inOrder(lines, expected), name).toEqual([])
    expect.soft(lines[0]?.text, `${name} begins with the skip link`).toContain('跳到正文')
    expect.soft(jumps(lines), `${name} skips no heading`).toEqual([])
    const firsts = lines.filter(({ text }) => /\[level=1\]/.test(text))
    expect.soft(firsts, `${name} has one first heading`).toHaveLength(1)
    const outside = lines.filter(
      ({ depth, text }) => depth === 0 && /^(?:text|paragraph|list)/.test(text),
    )
    expect.soft(outside, `${name} has nothing outside its landmarks`).toEqual([])
  }
})

test('长者版 is read in order', async ({ page, request }) => {
  test.setTimeout(120_000)
  const kinds = (await pageKinds(request)).filter(({ name }) =>
    ['article', 'home', 'list', 'policy', 'topic'].includes(name),
  )
  for (const kind of kinds) {
    await page.goto(inEdition(kind, 'elder').address)
    const lines = await linesOf(page)
    const expected = [/^link "跳到正文"/, /^banner/, ...HEAD, /^contentinfo/]
    expect.soft(inOrder(lines, expected), kind.name).toEqual([])
    expect.soft(jumps(lines), kind.name).toEqual([])
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the lists of a home page stand whole below their headings', async ({ page }) => {
    await page.goto(standIn('chengdu'))
    const lines = await linesOf(page)
    expect(jumps(lines)).toEqual([])
    expect(
      inOrder(lines, [
        /^heading "新闻动态" \[level=2\]/,
        /^heading "政务要闻" \[level=3\]/,
        /^link/,
        /^heading "部门动态" \[level=3\]/,
        /^link/,
      ]),
    ).toEqual([])
    // No button that does nothing, no list behind one.
    expect(
      lines.filter(({ text }) => /^(?:button|tab)/.test(text)).map(({ text }) => text),
    ).toEqual([])
  })
})
