import type {
  Block,
  BlockTag,
  Inline,
  NoteKind,
  PastedPicture,
  TextBlock,
  TextRun,
} from './content'
import { BREAK } from './content'
import { paragraphsOf } from './inlines'
import type { Sheet } from './styles'

/** What all parts of one clipboard share. */
export interface Clipboard {
  sheet: Sheet
  pictures: PastedPicture[]
  notes: Map<NoteKind, number>
}

/** An item of a list that is being read. */
export interface OpenItem {
  depth: number
  ordered: boolean
  number: number
  /** Whether its first words have been written */
  written: boolean
}

/** How the words of the next block are written. */
export interface Form {
  tag: BlockTag
  align: TextBlock['align']
  item: OpenItem | null
}

/** Counts one more of something that was left out. */
export function note(clipboard: Clipboard, kind: NoteKind): void {
  clipboard.notes.set(kind, (clipboard.notes.get(kind) ?? 0) + 1)
}

/** Gathers words and turns them into blocks at each border of the source. */
export class Collector {
  readonly blocks: Block[] = []
  private waiting: Inline[] = []
  /** A number that stands before the next words, in whatever box they are */
  private lead: TextRun | null = null

  begin(lead: TextRun): void {
    this.lead = lead
  }

  add(inline: Inline): void {
    this.waiting.push(inline)
  }

  /** Ends the block that is being gathered. */
  flush(form: Form): void {
    const paragraphs = paragraphsOf(this.waiting)
    this.waiting = []
    if (paragraphs.length === 0) return
    if (this.lead) paragraphs[0]?.unshift(this.lead)
    this.lead = null
    if (form.item) this.writeItem(paragraphs, form)
    else for (const content of paragraphs) this.write(content, form)
  }

  put(block: Block, form: Form): void {
    this.flush(form)
    this.blocks.push(block)
  }

  private write(content: Inline[], { align, tag }: Form): void {
    this.blocks.push({ align, content, kind: 'text', tag })
  }

  private writeItem(paragraphs: Inline[][], form: Form): void {
    const { item } = form
    if (!item) return
    const content = paragraphs.flatMap((one, index): Inline[] =>
      index === 0 ? one : [BREAK, ...one],
    )
    const last = this.blocks.at(-1)
    if (!item.written) {
      const { depth, number, ordered } = item
      this.blocks.push({ content, depth, kind: 'item', number, ordered })
      item.written = true
    } else if (last?.kind === 'item' && last.depth === item.depth) {
      last.content.push(BREAK, ...content)
    } else {
      for (const one of paragraphs) this.write(one, { ...form, tag: 'p' })
    }
  }
}
