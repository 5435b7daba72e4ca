'use client'

import { DragHandleIcon, useDraggableSortable } from '@payloadcms/ui'

import type { Sortable } from './SortableList'
import styles from './SortableList.module.css'
import type { wordsIn } from './words'

interface Props {
  item: Sortable
  number: number
  last: boolean
  onMove: (step: 1 | -1) => void
  words: ReturnType<typeof wordsIn>
}

/**
 * A row with its handle and its two buttons. The handle is for mouse and finger and no more: its description
 * for screen readers is English, and the buttons say the same in words.
 */
export function SortableRow({ item, last, number, onMove, words }: Props) {
  const { isDragging, listeners, setNodeRef, transform, transition } = useDraggableSortable({
    id: item.id,
  })
  return (
    <li
      className={isDragging ? styles.dragged : styles.row}
      ref={setNodeRef}
      style={{ transform, transition }}
    >
      <span aria-hidden="true" className={styles.handle} {...listeners}>
        <DragHandleIcon />
      </span>
      <span className={styles.number}>{number}</span>
      <span className={styles.words}>
        <span className={styles.label}>{item.label}</span>
        {item.note ? <span className={styles.note}>{item.note}</span> : null}
      </span>
      <span className={styles.steps}>
        <button
          aria-label={words.of(words.up, item.label)}
          disabled={number === 1}
          onClick={() => onMove(-1)}
          type="button"
        >
          {words.up}
        </button>
        <button
          aria-label={words.of(words.down, item.label)}
          disabled={last}
          onClick={() => onMove(1)}
          type="button"
        >
          {words.down}
        </button>
      </span>
    </li>
  )
}
