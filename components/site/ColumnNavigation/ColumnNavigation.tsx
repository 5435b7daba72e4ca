import type { LinkView } from '../../ui/views'
import styles from './ColumnNavigation.module.css'

/** A column in the tree beside a list. */
export interface ColumnNode extends LinkView {
  /** `page` on the column itself, `true` on one above it */
  current?: 'page' | 'true'
  children?: ColumnNode[]
}

export interface ColumnNavigationProps {
  /** Name of the uppermost column shown, also the name of the landmark */
  title: string
  nodes: ColumnNode[]
}

/** Neighbouring columns as a tree; the branch that is open is the one given with children. */
export function ColumnNavigation({ title, nodes }: ColumnNavigationProps) {
  if (nodes.length === 0) return null
  return (
    <nav className={styles.columns} aria-label={`${title}栏目`} data-print="none">
      <p className={styles.title} aria-hidden="true">
        {title}
      </p>
      <Branch nodes={nodes} />
    </nav>
  )
}

function Branch({ nodes }: { nodes: ColumnNode[] }) {
  return (
    <ul>
      {nodes.map((node) => (
        <li key={`${node.href} ${node.text}`}>
          <a href={node.href} aria-current={node.current}>
            {node.text}
          </a>
          {node.children && node.children.length > 0 && <Branch nodes={node.children} />}
        </li>
      ))}
    </ul>
  )
}
