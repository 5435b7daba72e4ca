'use client'

import { useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'

import styles from './ChannelPicker.module.css'
import { shownRows } from './tree'
import type { TreeRow } from './tree'
import { TreeLine } from './TreeLine'
import type { wordsIn } from './words'

interface Props {
  /** The name in the closed field. */
  chosen: string
  disabled: boolean
  inputId: string
  onChoose: (id: string) => void
  placeholder: string
  rows: TreeRow[]
  value: string | null
  words: ReturnType<typeof wordsIn>
}

/**
 * A text field that opens a tree (WAI-ARIA combobox with a tree): up and down walk, right and left unfold and
 * fold, enter chooses, escape closes, and typing searches.
 */
export function ChannelTree({
  chosen,
  disabled,
  inputId,
  onChoose,
  placeholder,
  rows,
  value,
  words,
}: Props) {
  const [open, setOpen] = useState(false)
  const [search, setSearch] = useState('')
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const shown = useMemo(() => shownRows(rows, closed, search), [closed, rows, search])
  const index = shown.findIndex(({ id }) => id === at)
  const row = shown[index]
  const lineId = (id: string) => `${inputId}-${id}`

  const show = () => {
    if (disabled || open) return
    setOpen(true)
    setSearch('')
    setAt(value)
  }
  const close = () => {
    setOpen(false)
    setSearch('')
  }
  const goTo = (next: TreeRow | undefined) => {
    if (!next) return
    setAt(next.id)
    list.current?.children[shown.indexOf(next)]?.scrollIntoView({ block: 'nearest' })
  }
  const fold = (id: string, shut: boolean) => {
    const next = new Set(closed)
    if (shut) next.add(id)
    else next.delete(id)
    setClosed(next)
  }
  const take = (one: TreeRow) => {
    if (!one.usable) return fold(one.id, !closed.has(one.id))
    onChoose(one.id)
    close()
  }

  const keys: Record<string, () => void> = {
    ArrowDown: () => (open ? goTo(shown[index + 1]) : show()),
    ArrowLeft: () => {
      if (row?.hasBelow && !closed.has(row.id)) fold(row.id, true)
      else goTo(shown.find(({ id }) => id === row?.above.at(-1)))
    },
    ArrowRight: () => row && fold(row.id, false),
    ArrowUp: () => goTo(shown[Math.max(0, index - 1)]),
    Enter: () => (open ? take(row ?? shown.find(({ usable }) => usable) ?? shown[0]!) : show()),
    Escape: close,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While somebody types, left and right belong to the text.
    const walksText = search !== '' && /^Arrow(?:Left|Right)$/.test(event.key)
    const act = keys[event.key]
    if (!act || walksText || (!open && event.key === 'Escape')) return
    if (event.key === 'Enter' && open && shown.length === 0) return event.preventDefault()
    event.preventDefault()
    act()
  }

  return (
    <div className={styles.box}>
      <input
        aria-activedescendant={open && row ? lineId(row.id) : undefined}
        aria-autocomplete="list"
        aria-controls={`${inputId}-tree`}
        aria-expanded={open}
        aria-haspopup="tree"
        autoComplete="off"
        className={styles.input}
        disabled={disabled}
        id={inputId}
        onBlur={close}
        onChange={({ target }) => {
          setOpen(true)
          setSearch(target.value)
          setAt(null)
        }}
        onClick={show}
        onFocus={show}
        onKeyDown={onKeyDown}
        placeholder={chosen || placeholder}
        role="combobox"
        type="text"
        value={open ? search : chosen}
      />
      {open ? (
        <ul
          aria-label={words.label}
          className={styles.tree}
          id={`${inputId}-tree`}
          ref={list}
          role="tree"
        >
          {shown.map((one) => (
            <TreeLine
              active={one.id === at}
              closed={closed.has(one.id) && search === ''}
              id={lineId(one.id)}
              key={one.id}
              onTake={() => take(one)}
              row={one}
              selected={one.id === value}
            />
          ))}
          {shown.length === 0 ? (
            <li className={styles.none} role="none">
              {search ? words.nothing(search) : words.none}
            </li>
          ) : null}
        </ul>
      ) : null}
    </div>
  )
}
