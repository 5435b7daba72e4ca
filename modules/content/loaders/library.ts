import 'server-only'

import type { ItemView } from '@/components/ui/views'
import type {
  FacetLink,
  FacetView,
  LibraryPanelView,
} from '@/modules/channels/components/LibraryPanel/LibraryPanel'
import type { ChannelView } from '@/modules/channels/queries'
import { channelTag } from '@/modules/outbox/model'
import { LIBRARY_FACETS, libraryPath } from '@/modules/sites/model/libraryPath'
import type { LibraryAsk, LibraryFacet } from '@/modules/sites/model/libraryPath'
import { simplified } from '@/modules/sites/model/simplified'

import { keyOf, valueOf, valuesOf, wordsOfValue } from '../model/library'
import type { Register } from '../model/library'
import { documentsOf, registerOf } from '../queries/library'
import type { PageContext } from './context'
import { itemsOf } from './items'

/** What was found in a policy library. */
export interface LibraryView {
  panel: LibraryPanelView
  /** What was asked in words: 发文机关“市政府办公厅”、2026年 */
  summary: string[]
  items: ItemView[]
  /** The page of the older ones; null at the end */
  next: string | null
  /** The first page, on the others */
  first: string | null
  /** How many there are, where the register knows it */
  total: number | null
  /** So many were looked through that the page stopped; `next` goes on */
  isCut: boolean
  tags: string[]
  /** One choice, first page: few enough to be kept */
  isKept: boolean
}

const NAMES: Record<LibraryFacet, string> = {
  force: '有效性',
  issuer: '发文机关',
  kind: '文种',
  theme: '主题分类',
  year: '成文年份',
}
/** Values that stand open; the others behind 更多. */
const OPEN = 8
/** Values at most; what is rarer is found by its words. */
const MOST = 60

/** Whether a channel is a policy library: a list of documents in the order of time. The facets are Chinese law's. */
export const isLibrary = ({ variant }: PageContext, channel: ChannelView): boolean =>
  variant !== 'en' && channel.layout === 'policy' && channel.kind === 'list' && !channel.manual

/** The ways to find a document, for the page of the channel itself. */
export async function loadLibraryPanel(
  { payload, site }: PageContext,
  channel: ChannelView,
): Promise<LibraryPanelView> {
  const register = await registerOf(payload, site.id, channel.id)
  return panelOf(channel, register, { before: null, chosen: {}, words: '' })
}

/**
 * Loads one page of what was chosen and looked for.
 * @returns null when a chosen value stands on no document of the channel
 */
export async function loadLibrary(
  context: PageContext,
  channel: ChannelView,
  ask: LibraryAsk,
): Promise<LibraryView | null> {
  const { payload, site } = context
  const register = await registerOf(payload, site.id, channel.id)
  const values: Partial<Record<LibraryFacet, string>> = {}
  for (const facet of LIBRARY_FACETS) {
    const key = ask.chosen[facet]
    if (key === undefined) continue
    const value = valueOf(register, facet, key)
    if (value === null) return null
    values[facet] = value
  }
  const found = await documentsOf(payload, site.id, channel, {
    before: ask.before ?? Number.MAX_SAFE_INTEGER,
    limit: channel.pageSize,
    values,
    // Titles are stored as they were written; the edition shows them converted.
    words: context.variant === 'hant' ? (await simplified())(ask.words) : ask.words,
  })
  const facets = LIBRARY_FACETS.filter((facet) => values[facet] !== undefined)
  const [only] = facets
  const isOne = facets.length === 1 && ask.words === ''
  return {
    first: ask.before === null ? null : libraryPath(channel.path, { ...ask, before: null }),
    isCut: found.isCut,
    isKept: isOne && ask.before === null,
    items: await itemsOf(context, found.rows, { policies: true }),
    next: found.next === null ? null : libraryPath(channel.path, { ...ask, before: found.next }),
    panel: panelOf(channel, register, ask),
    summary: [
      ...facets.map((facet) => `${NAMES[facet]}“${wordsOfValue(facet, values[facet]!)}”`),
      ...(ask.words === '' ? [] : [`含“${ask.words}”`]),
    ],
    tags: [channelTag(channel.id)],
    total: isOne && only ? countOf(register, only, values[only]) : null,
  }
}

const countOf = (register: Register, facet: LibraryFacet, value: string | undefined) =>
  register[facet]?.find(([known]) => known === value)?.[1] ?? null

function panelOf(channel: ChannelView, register: Register, ask: LibraryAsk): LibraryPanelView {
  const facets = LIBRARY_FACETS.map((facet) => facetOf(channel, register, ask, facet))
  return {
    action: libraryPath(channel.path, { ...ask, before: null, words: '' }),
    facets: facets.filter(
      ({ all, more, values }) => !all.current || values.length + more.length > 1,
    ),
    words: ask.words,
  }
}

function facetOf(
  channel: ChannelView,
  register: Register,
  ask: LibraryAsk,
  facet: LibraryFacet,
): FacetView {
  const others = { ...ask.chosen }
  delete others[facet]
  // Numbers are those of the whole channel, so they are true only where nothing else narrows it.
  const isAlone = Object.keys(others).length === 0 && ask.words === ''
  const chosen = ask.chosen[facet]
  const link = (key: string | undefined, text: string, count?: number): FacetLink => ({
    href: libraryPath(channel.path, {
      before: null,
      chosen: key === undefined ? others : { ...others, [facet]: key },
      words: ask.words,
    }),
    text,
    ...(key === chosen ? { current: true } : {}),
    ...(isAlone && count !== undefined ? { count } : {}),
    ...(!isAlone ? { nofollow: true } : {}),
  })
  const links = valuesOf(register, facet).map(({ count, value }) =>
    link(keyOf(facet, value), wordsOfValue(facet, value), count),
  )
  const isOpen = (one: FacetLink, index: number) => index < OPEN || one.current === true
  return {
    all: link(undefined, '全部'),
    more: links.filter((one, index) => !isOpen(one, index)).slice(0, MOST),
    name: NAMES[facet],
    values: links.filter(isOpen),
  }
}
