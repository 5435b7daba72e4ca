import { $applyNodeReplacement, DecoratorNode } from '@payloadcms/richtext-lexical/lexical'
import type {
  DOMConversionMap,
  LexicalNode,
  NodeKey,
  SerializedLexicalNode,
  Spread,
} from '@payloadcms/richtext-lexical/lexical'

import { PICTURE_NEEDED } from './needed'

export type SerializedPictureNeeded = Spread<{ alt: string }, SerializedLexicalNode>

/**
 * Stands where a pasted picture had no bytes, until its file is uploaded. Nothing is shown of it in public, and an
 * item that holds one is not published. The admin's node draws it; this one is the server's.
 */
export class PictureNeededNode extends DecoratorNode<unknown> {
  __alt: string

  constructor(alt: string, key?: NodeKey) {
    super(key)
    this.__alt = alt
  }

  static override getType(): string {
    return PICTURE_NEEDED
  }

  static override clone(node: PictureNeededNode): PictureNeededNode {
    return new this(node.__alt, node.__key)
  }

  static override importJSON(json: SerializedPictureNeeded): PictureNeededNode {
    return $applyNodeReplacement(new this(json.alt ?? ''))
  }

  static override importDOM(): DOMConversionMap | null {
    return {
      img: (element) =>
        element.hasAttribute('data-picture')
          ? {
              conversion: (image) => ({
                node: $applyNodeReplacement(new this(image.getAttribute('alt') ?? '')),
              }),
              // Before the upload node, which would fetch the picture.
              priority: 3,
            }
          : null,
    }
  }

  override createDOM(): HTMLElement {
    return document.createElement('div')
  }

  override updateDOM(): false {
    return false
  }

  override exportJSON(): SerializedPictureNeeded {
    return { ...super.exportJSON(), alt: this.__alt, type: PICTURE_NEEDED, version: 1 }
  }

  override isInline(): false {
    return false
  }

  override decorate(): unknown {
    return null
  }

  /** What the source said of the picture. */
  getAlt(): string {
    return this.getLatest().__alt
  }
}

/** Whether a node waits for a picture. */
export function $isPictureNeeded(node: LexicalNode | null | undefined): node is PictureNeededNode {
  return node instanceof PictureNeededNode
}
