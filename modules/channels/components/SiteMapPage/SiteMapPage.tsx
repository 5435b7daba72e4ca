import type { LinkView } from '@/components/ui/views'

import styles from './SiteMapPage.module.css'

/** A column and what stands below it. */
export interface SiteMapNode extends LinkView {
  children?: SiteMapNode[]
}

export interface SiteMapPageProps {
  nodes: SiteMapNode[]
  /** Site-wide feeds and lists, such as 专题 and RSS */
  links?: LinkView[]
}

/** 网站地图: the whole tree of columns. */
export function SiteMapPage({ nodes, links = [] }: SiteMapPageProps) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>网站地图</h1>
      <div>
        {nodes.map((node) => (
          <section key={`${node.href} ${node.text}`} className={styles.part}>
            <h2 className={styles.name}>
              <a href={node.href}>{node.text}</a>
            </h2>
            {node.children && node.children.length > 0 && <Branch nodes={node.children} />}
          </section>
        ))}
      </div>
      {links.length > 0 && (
        <section className={styles.more}>
          <h2 className={styles.name}>其他入口</h2>
          <Branch nodes={links} />
        </section>
      )}
    </div>
  )
}

function Branch({ nodes }: { nodes: SiteMapNode[] }) {
  return (
    <ul className={styles.branch}>
      {nodes.map((node) => (
        <li key={`${node.href} ${node.text}`}>
          <a href={node.href}>{node.text}</a>
          {node.children && node.children.length > 0 && <Branch nodes={node.children} />}
        </li>
      ))}
    </ul>
  )
}
