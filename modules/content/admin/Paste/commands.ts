import {
  $addUpdateTag,
  $getPreviousSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $parseSerializedNode,
  createCommand,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import type {
  BaseSelection,
  LexicalCommand,
  LexicalEditor,
  LexicalNode,
  NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'

import { $isPictureNeeded } from '../../model/paste/PictureNeededNode'
import { typesetBody } from '../../model/typeset/typeset'
import type { TypesetChanges, TypesetNode } from '../../model/typeset/typeset'

/** Asks for 一键排版 of the whole text. */
export const TYPESET_COMMAND: LexicalCommand<undefined> = createCommand('TYPESET_COMMAND')

/** The placeholders below some nodes, in their order. */
function neededIn(nodes: readonly LexicalNode[]): NodeKey[] {
  return nodes.flatMap((node) =>
    $isPictureNeeded(node)
      ? [node.getKey()]
      : $isElementNode(node)
        ? neededIn(node.getChildren())
        : [],
  )
}

/**
 * The placeholders of the text, in its order. Inside a read or an update.
 * @returns keys of nodes
 */
export function $placeholders(): NodeKey[] {
  return neededIn($getRoot().getChildren())
}

function $selected(): BaseSelection {
  return $getSelection() ?? $getPreviousSelection()?.clone() ?? $getRoot().selectEnd()
}

/**
 * Puts cleaned HTML where the cursor is, as one step to undo. Inside an update.
 * @returns keys of the placeholders that came with it, in their order
 */
export function $insertCleaned(editor: LexicalEditor, html: string): NodeKey[] {
  const dom = new DOMParser().parseFromString(html, 'text/html')
  const nodes = $generateNodesFromDOM(editor, dom)
  const selection = $selected()
  $addUpdateTag(PASTE_TAG)
  $addUpdateTag(HISTORY_PUSH_TAG)
  const keys = neededIn(nodes)
  // Tables paste cells into cells themselves.
  const taken = editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, {
    nodes,
    selection,
  })
  if (!taken) selection.insertNodes(nodes)
  return keys
}

/**
 * Sets the whole text in its form, as one step to undo. Inside an update.
 * @returns what was changed
 */
export function $typeset(editor: LexicalEditor): TypesetChanges {
  const { root } = editor.getEditorState().toJSON()
  const { changes, nodes } = typesetBody(root.children as TypesetNode[])
  if (Object.values(changes).every((count) => count === 0)) return changes
  $addUpdateTag(HISTORY_PUSH_TAG)
  const body = $getRoot()
  body.clear()
  body.append(...nodes.map((node) => $parseSerializedNode(node)))
  body.selectStart()
  return changes
}
