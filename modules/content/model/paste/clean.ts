import { Collector } from './collector'
import type { Clipboard } from './collector'
import type { Block, BlockTag, NoteKind, PastedContent, PastedPicture } from './content'
import { NOTE_KINDS } from './content'
import { sheetOf } from './styles'
import { walkChildren } from './walk'
import { escapeHtml, writeBlocks } from './write'

/** Headings begin at level 2, below the page's title, skip none and end at 4. */
function levelled(blocks: Block[]): Block[] {
  const levelOf = (tag: BlockTag): number => Number(/^h(\d)$/.exec(tag)?.[1] ?? 0)
  const given = blocks.flatMap((one) => (one.kind === 'text' ? [levelOf(one.tag)] : []))
  const levels = [...new Set(given.filter((level) => level > 0))].sort()
  return blocks.map((one) => {
    if (one.kind !== 'text' || levelOf(one.tag) === 0) return one
    const level = Math.min(levels.indexOf(levelOf(one.tag)) + 2, 4)
    return { ...one, tag: `h${level}` as BlockTag }
  })
}

/** Pictures that are left, numbered in their order: those of hidden cells have gone. */
function numbered(html: string, all: readonly PastedPicture[]) {
  const pictures: PastedPicture[] = []
  const text = html.replace(/<img data-picture="(\d+)">/g, (_, index: string) => {
    const picture = all[Number(index)] ?? { alt: '', data: null }
    pictures.push(picture)
    return `<img data-picture="${pictures.length - 1}" alt="${escapeHtml(picture.alt)}">`
  })
  return { html: text, pictures }
}

function notesOf(notes: ReadonlyMap<NoteKind, number>): PastedContent['notes'] {
  return NOTE_KINDS.flatMap((kind) => {
    const count = notes.get(kind) ?? 0
    return count > 0 ? [{ count, kind }] : []
  })
}

/**
 * Turns the HTML of a clipboard (Word, WPS, Excel, LibreOffice, 公众号, government pages, DingTalk) into the small
 * vocabulary of the editor. Nothing of it is fetched and no script of it runs: it is parsed, read and written anew.
 * @param html `text/html` of the clipboard
 * @param parser the browser's, or a test's
 * @returns see `PastedContent`; empty html when the clipboard says nothing
 */
export function cleanPastedHtml(html: string, parser = new DOMParser()): PastedContent {
  const document = parser.parseFromString(html, 'text/html')
  const clipboard: Clipboard = { notes: new Map(), pictures: [], sheet: sheetOf(document) }
  const out = new Collector()
  const context = {
    align: null,
    clipboard,
    href: null,
    inCell: false,
    item: null,
    listDepth: -1,
    marks: [],
    pre: false,
    tag: 'p' as const,
  }
  walkChildren(document.body, out, context)
  out.flush(context)
  const { html: written, pictures } = numbered(
    writeBlocks(levelled(out.blocks)),
    clipboard.pictures,
  )
  return {
    html: written,
    missingPictures: pictures.filter(({ data }) => data === null).length,
    notes: notesOf(clipboard.notes),
    pictures,
  }
}
