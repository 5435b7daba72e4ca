import styles from './ChannelPicker.module.css'
import type { TreeRow } from './tree'

interface Props {
  active: boolean
  closed: boolean
  id: string
  onTake: () => void
  row: TreeRow
  selected: boolean
}

/** A line of the tree; one that holds no items folds its branch instead of being chosen. */
export function TreeLine({ active, closed, id, onTake, row, selected }: Props) {
  const looks = [styles.line, active && styles.active, row.usable ? '' : styles.branch]
  return (
    <li
      aria-expanded={row.hasBelow ? !closed : undefined}
      aria-label={row.label}
      aria-level={row.above.length + 1}
      aria-selected={row.usable ? selected : undefined}
      className={looks.filter(Boolean).join(' ')}
      id={id}
      onClick={onTake}
      // The field keeps the focus, else the tree would close before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      role="treeitem"
      style={{ paddingInlineStart: `${row.above.length * 20 + 12}px` }}
    >
      <span aria-hidden="true" className={styles.mark}>
        {row.hasBelow ? (closed ? '▸' : '▾') : ''}
      </span>
      {row.name}
      {selected ? <span aria-hidden="true"> ✓</span> : null}
    </li>
  )
}
