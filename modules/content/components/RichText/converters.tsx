import type { JSXConverters } from '@payloadcms/richtext-lexical/react'
import type { ReactNode } from 'react'

import { fileFacts, fileTypeOf } from '@/components/ui/Downloads/fileFacts'
import { cx } from '@/components/ui/cx'
import type { DownloadView, PictureView } from '@/components/ui/views'

import { BodyFile, BodyPicture } from './BodyMedia'
import styles from './RichText.module.css'
import { isExternal, safeHref } from './links'
import type { BodyNode } from './nodes'
import { tableConverters } from './tables'

/** A picture in the text, with the line under it. */
export interface BodyPictureView extends PictureView {
  caption?: string
}

/** What the text needs from outside; each answers `null` for what must not be shown. */
export interface RichTextContext {
  imageOf: (mediaId: string) => BodyPictureView | null
  fileOf: (mediaId: string) => DownloadView | null
  /** Address of a document an internal link points to, as stored in the link */
  hrefOf: (doc: unknown) => string | null
  ownHosts: readonly string[]
  /** The language of the page, for the words that are added to links */
  english: boolean
}

type Convert = (args: {
  node: BodyNode
  nodesToJSX: (args: { nodes: BodyNode[] }) => ReactNode[]
}) => ReactNode

/** Marks of a text node, innermost first; the bits are Lexical's. */
const MARKS: [bit: number, wrap: (inner: ReactNode) => ReactNode][] = [
  [1, (inner) => <strong>{inner}</strong>],
  [2, (inner) => <em>{inner}</em>],
  [4, (inner) => <s>{inner}</s>],
  [8, (inner) => <u>{inner}</u>],
  [16, (inner) => <code>{inner}</code>],
  [32, (inner) => <sub>{inner}</sub>],
  [64, (inner) => <sup>{inner}</sup>],
]

const ALIGNMENTS: Record<string, string | undefined> = {
  center: styles.center,
  right: styles.right,
  end: styles.right,
}
const INDENTS = [undefined, styles.indent1, styles.indent2, styles.indent3]

function blockClass(node: BodyNode): string | undefined {
  const deepest = INDENTS.length - 1
  return cx(ALIGNMENTS[String(node.format ?? '')], INDENTS[Math.min(node.indent ?? 0, deepest)])
}

const text: Convert = ({ node }) => {
  const format = typeof node.format === 'number' ? node.format : 0
  return MARKS.reduce<ReactNode>(
    (inner, [bit, wrap]) => (format & bit ? wrap(inner) : inner),
    node.text ?? '',
  )
}

const paragraph: Convert = ({ node, nodesToJSX }) => (
  <p className={blockClass(node)}>{nodesToJSX({ nodes: node.children ?? [] })}</p>
)

const HEADINGS = { h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h5', h6: 'h6' } as const

const heading: Convert = ({ node, nodesToJSX }) => {
  const Tag = HEADINGS[node.tag as keyof typeof HEADINGS] ?? 'h2'
  return <Tag className={blockClass(node)}>{nodesToJSX({ nodes: node.children ?? [] })}</Tag>
}

const list: Convert = ({ node, nodesToJSX }) => {
  const items = nodesToJSX({ nodes: node.children ?? [] })
  if (node.tag !== 'ol') return <ul>{items}</ul>
  return <ol start={node.start && node.start > 1 ? node.start : undefined}>{items}</ol>
}

const listitem: Convert = ({ node, nodesToJSX }) => {
  const children = node.children ?? []
  const nested = children.length > 0 && children.every((child) => child.type === 'list')
  return (
    <li className={nested ? styles.nested : undefined}>
      {node.checked !== undefined && <span>{node.checked ? '☑ ' : '☐ '}</span>}
      {nodesToJSX({ nodes: children })}
    </li>
  )
}

function linkConverter({ english, fileOf, hrefOf, ownHosts }: RichTextContext): Convert {
  return function link({ node, nodesToJSX }) {
    const words = nodesToJSX({ nodes: node.children ?? [] })
    const fields = node.fields ?? {}
    const href = safeHref(fields.linkType === 'internal' ? hrefOf(fields.doc) : fields.url)
    if (!href) return <>{words}</>
    const external = isExternal(href, ownHosts)
    const newTab = fields.newTab === true
    const file = fileOf(fileIdIn(href)) ?? { type: fileTypeOf(href) }
    return (
      <a
        className="link"
        href={href}
        rel={external ? 'noopener noreferrer external' : newTab ? 'noopener' : undefined}
        target={newTab ? '_blank' : undefined}
      >
        {words}
        {fileFacts(file, english)}
        {newTab && (
          <span className="vh">{english ? ' (opens in a new window)' : '（在新窗口打开）'}</span>
        )}
      </a>
    )
  }
}

/** The id in the address of a file of the site; '' in every other. */
const fileIdIn = (href: string): string => /\/files\/([^/]+)\//.exec(href)?.[1] ?? ''

function mediaIdOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return value !== null && typeof value === 'object' && 'id' in value ? mediaIdOf(value.id) : null
}

function uploadConverter({ english, imageOf, fileOf }: RichTextContext): Convert {
  return function upload({ node }) {
    const id = mediaIdOf(node.value)
    if (id === null) return null
    const picture = imageOf(id)
    if (picture) {
      const caption = node.fields?.caption?.trim() || picture.caption
      return <BodyPicture picture={{ ...picture, caption }} />
    }
    const file = fileOf(id)
    return file && <BodyFile file={file} english={english} />
  }
}

/**
 * How each node of a body becomes markup.
 *
 * @param context where pictures, files and internal links are looked up
 * @returns converters for Payload's RichText; a node that is not listed renders nothing
 */
export function convertersFor(context: RichTextContext): JSXConverters {
  const link = linkConverter(context)
  const converters: Record<string, Convert> = {
    text,
    paragraph,
    heading,
    list,
    listitem,
    link,
    autolink: link,
    upload: uploadConverter(context),
    linebreak: () => <br />,
    tab: () => '\u2003',
    horizontalrule: () => <hr className={styles.line} />,
    quote: ({ node, nodesToJSX }) => (
      <blockquote>{nodesToJSX({ nodes: node.children ?? [] })}</blockquote>
    ),
    ...tableConverters,
    unknown: () => null,
  }
  return converters as JSXConverters
}
