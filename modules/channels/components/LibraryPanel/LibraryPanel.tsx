import { cx } from '@/components/ui/cx'
import type { LinkView } from '@/components/ui/views'

import styles from './LibraryPanel.module.css'

/** A value of a facet as a link that chooses it, or gives it up when it is chosen. */
export interface FacetLink extends LinkView {
  /** Documents that have it; missing where other choices make the number untrue */
  count?: number
  current?: boolean
  /** Leads to a combination, which search engines shall leave */
  nofollow?: boolean
}

export interface FacetView {
  /** 发文机关, 主题分类, … */
  name: string
  /** The list without this choice */
  all: FacetLink
  values: FacetLink[]
  /** The less frequent values */
  more: FacetLink[]
}

/** Ways to find a document in a list of policy documents. */
export interface LibraryPanelView {
  /** Address that the form asks */
  action: string
  words: string
  facets: FacetView[]
}

/** The search of a policy library and its facets: a form and links, no script. */
export function LibraryPanel({ library, large }: { library: LibraryPanelView; large?: boolean }) {
  return (
    <section
      className={cx(styles.panel, large && styles.large)}
      aria-label="查找文件"
      data-print="none"
    >
      <form className={styles.form} role="search" aria-label="查找文件" action={library.action}>
        <label htmlFor="library-words">文号、索引号或标题中的词</label>
        <span className={styles.box}>
          <input
            id="library-words"
            name="q"
            type="search"
            defaultValue={library.words}
            autoComplete="off"
            maxLength={60}
          />
          <button type="submit">查找</button>
        </span>
      </form>
      {library.facets.length > 0 && (
        <dl className={styles.facets}>
          {library.facets.map((facet) => (
            <Facet key={facet.name} facet={facet} />
          ))}
        </dl>
      )}
    </section>
  )
}

function Facet({ facet: { all, more, name, values } }: { facet: FacetView }) {
  return (
    <div className={styles.facet}>
      <dt>{name}</dt>
      <dd>
        <ul className={styles.values}>
          <Value link={all} facet={name} />
          {values.map((link) => (
            <Value key={link.href} link={link} facet={name} />
          ))}
        </ul>
        {more.length > 0 && (
          <details className={styles.more}>
            <summary>
              更多<span className="vh">{name}</span>（{more.length}）
            </summary>
            <ul className={styles.values}>
              {more.map((link) => (
                <Value key={link.href} link={link} facet={name} />
              ))}
            </ul>
          </details>
        )}
      </dd>
    </div>
  )
}

function Value({ link, facet }: { link: FacetLink; facet: string }) {
  return (
    <li>
      <a
        href={link.href}
        aria-current={link.current ? 'true' : undefined}
        rel={link.nofollow ? 'nofollow' : undefined}
      >
        <span className="vh">{facet}：</span>
        {link.text}
        {link.count !== undefined && (
          <span className={styles.count}>
            {link.count}
            <span className="vh">件</span>
          </span>
        )}
      </a>
    </li>
  )
}
