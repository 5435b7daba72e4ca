// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cleanPastedHtml } from './clean'
import type { PastedContent } from './content'
import { cleanPastedText } from './text'

/** Clipboards as their programs write them, each with what shall become of it; see the folder's README. */
const FOLDER = 'tests/fixtures/clipboard'
const samples = readdirSync(FOLDER).filter((name) => /(?<!\.expected)\.(?:html|txt)$/.test(name))

const read = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8')

function clean(name: string): PastedContent {
  return name.endsWith('.txt') ? cleanPastedText(read(name)) : cleanPastedHtml(read(name))
}

/** One block a line, then what was missing and left out. */
function shown({ html, missingPictures, notes }: PastedContent): string {
  const facts = [
    `missing ${missingPictures}`,
    ...notes.map(({ count, kind }) => `${kind} ${count}`),
  ]
  const lines = html.replace(/<\/(?:p|h[2-4]|table|tr|tbody|blockquote)>|<tbody>/g, '$&\n')
  return `${lines.trimEnd()}\n<!-- ${facts.join(', ')} -->\n`
}

const expectedOf = (name: string): string => name.replace(/\.\w+$/, '.expected.html')

describe('the stored clipboards', () => {
  it('are at least forty', () => {
    expect(samples.length).toBeGreaterThanOrEqual(40)
  })

  it.each(samples)('%s', async (name) => {
    await expect(shown(clean(name))).toMatchFileSnapshot(path.resolve(FOLDER, expectedOf(name)))
  })

  it.each(samples)('%s cleaned twice is cleaned once', (name) => {
    const once = clean(name)
    const again = cleanPastedHtml(once.html.replace(/data-picture="/g, 'src="file:///'))
    expect(again.html).toBe(once.html)
  })
})

const WORDS =
  /<\/?(?:p|h[2-4]|ul|ol|li|table|tbody|tr|th|td|strong|em|u|sub|sup|a|br|blockquote|img)(?: (?:href|start|colspan|rowspan|style|data-picture|alt)="[^"<>]*")*>/g

describe('cleanPastedHtml', () => {
  it('writes nothing but the words of the editor, whatever is pasted', () => {
    const part = fc.oneof(
      fc.constantFrom(
        ...[
          '<p>',
          '</p>',
          '<td>',
          '<table>',
          '<tr>',
          '</table>',
          '<li>',
          '<ol>',
          '</ol>',
          '<b>',
          '</b>',
        ],
        ...[
          '<p style="mso-list:l0 level2 lfo1">',
          '<span style="mso-list:Ignore">1.</span>',
          '<h3>',
        ],
        ...[
          '<img src=x onerror=a>',
          '<a href="javascript:b">',
          '<a href="http://c/">',
          '</a>',
          '<br>',
        ],
        ...[
          '<script>',
          '</script>',
          '<svg>',
          '<!--',
          '-->',
          '<td colspan=9999 rowspan=9999>',
          '<col width=0>',
        ],
        ...[
          '<style>',
          '</style>',
          '{',
          '"',
          "'",
          '中',
          '　',
          '&lt;',
          '&nbsp;',
          '<blockquote>',
          '<style>.a{',
        ],
      ),
      fc.string({ maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const { html, missingPictures, pictures } = cleanPastedHtml(parts.join(''))
        expect(html.replace(WORDS, '')).not.toMatch(/[<>]/)
        expect(missingPictures).toBeLessThanOrEqual(pictures.length)
        expect(html.match(/<img /g) ?? []).toHaveLength(pictures.length)
      }),
      { numRuns: 300 },
    )
  })

  it('gives an empty text for nothing', () => {
    expect(cleanPastedHtml('')).toEqual({ html: '', missingPictures: 0, notes: [], pictures: [] })
    expect(cleanPastedHtml('<p>&nbsp;</p><p>　</p>').html).toBe('')
  })

  it('keeps the bytes of pictures that the clipboard carried', () => {
    const { missingPictures, pictures } = clean('data-url-picture.html')
    expect(pictures.map(({ alt, data }) => [alt, data?.slice(0, 15) ?? null])).toEqual([
      ['流程图', 'data:image/png;'],
      ['', null],
    ])
    expect(missingPictures).toBe(1)
  })
})
