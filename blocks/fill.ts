import { blockReader } from '@/modules/content/loaders/blocks'
import type { BlockReader } from '@/modules/content/loaders/blocks'
import type { PageContext } from '@/modules/content/loaders/context'
import type { StoredBlock } from '@/modules/presentation/model/templates'

import type { FilledBlock } from './views'

type Of<Type extends StoredBlock['blockType']> = Extract<StoredBlock, { blockType: Type }>

/**
 * Fills the blocks of a home page from the content of a site; a block without content is left out
 * (portal.md 1: it says nothing instead of showing an empty box).
 * @returns the blocks in order, and the cache tags of all that they show
 */
export async function fillBlocks(
  context: PageContext,
  blocks: readonly StoredBlock[],
): Promise<{ blocks: FilledBlock[]; tags: string[] }> {
  const reader = blockReader(context)
  const filled: FilledBlock[] = []
  for (const block of blocks) {
    const one = await fill(reader, block)
    if (one) filled.push(one)
  }
  return { blocks: filled, tags: [...reader.tags] }
}

async function fill(reader: BlockReader, block: StoredBlock): Promise<FilledBlock | null> {
  switch (block.blockType) {
    case 'headline':
      return headline(reader, block)
    case 'pictureTabs':
      return pictureTabs(reader, block)
    case 'lists':
      return lists(reader, block)
    case 'policies':
      return policies(reader, block)
    case 'links':
      return links(reader, block)
    case 'leaders':
    case 'organisations':
    case 'pictures':
    case 'films':
      return itemBlock(reader, block)
    case 'topicStrip': {
      const items = await reader.topics(block.limit)
      return items.length > 0
        ? { items, more: '/topics', title: block.title || '专题', type: 'topicStrip' }
        : null
    }
    case 'services':
      return services(reader, block)
    case 'directory':
      return directory(reader, block)
    case 'districtMap': {
      const sites = await reader.sites()
      const districts = sites.find(({ kind }) => kind === 'district')?.links ?? []
      return districts.length > 0
        ? { districts, title: block.title || '区（市）县', type: 'districtMap' }
        : null
    }
    case 'figures':
      return figures(block)
    case 'text': {
      const paragraphs = block.text.split(/\n\s*\n/).flatMap((one) => one.trim() || [])
      return paragraphs.length > 0 && block.title
        ? { paragraphs, title: block.title, type: 'text' }
        : null
    }
    case 'banner':
      return block.title
        ? {
            href: block.href,
            title: block.title,
            type: 'banner',
            ...(block.text ? { text: block.text } : {}),
          }
        : null
  }
}

/** Name and way to all of it, from the block or its first channel. */
async function head(
  reader: BlockReader,
  block: { title?: string | null; channels?: string[] | null },
) {
  const channels = await reader.channels(block.channels)
  const [first] = channels
  return {
    channels,
    head: {
      title: block.title || (first?.name ?? ''),
      ...(first ? { more: reader.href(first) } : {}),
    },
  }
}

async function headline(reader: BlockReader, block: Of<'headline'>): Promise<FilledBlock | null> {
  const { channels, head: named } = await head(reader, block)
  const items = await reader.withSlots('headline', channels, block.limit)
  return items.length > 0 ? { items, title: named.title, type: 'headline' } : null
}

async function pictureTabs(
  reader: BlockReader,
  block: Of<'pictureTabs'>,
): Promise<FilledBlock | null> {
  const { channels, head: named } = await head(reader, block)
  const pictures = await reader.channels(block.pictures)
  const items = await reader.withSlots('pictures', pictures, 4)
  const beside = await reader.lists(channels, block.limit)
  if (items.length + beside.length === 0) return null
  return { ...named, items, lists: beside, type: 'pictureTabs' }
}

async function lists(reader: BlockReader, block: Of<'lists'>): Promise<FilledBlock | null> {
  const { channels, head: named } = await head(reader, block)
  const found = await reader.lists(channels, block.limit)
  return found.length > 0 ? { ...named, lists: found, type: 'lists' } : null
}

async function policies(reader: BlockReader, block: Of<'policies'>): Promise<FilledBlock | null> {
  const { channels, head: named } = await head(reader, block)
  const items = await reader.items(channels, block.limit, { policies: true })
  const entries = reader.statutoryEntries()
  if (items.length + entries.length === 0) return null
  return { ...named, entries, items, type: 'policies' }
}

async function links(reader: BlockReader, block: Of<'links'>): Promise<FilledBlock | null> {
  const { channels, head: named } = await head(reader, block)
  const found = await reader.lists(channels, block.limit)
  if (found.length === 0) return null
  const groups = found.map(({ items, title }) => ({
    links: items.map(({ href, title: text }) => ({ href, text })),
    title,
  }))
  return { ...named, groups, type: 'links' }
}

async function itemBlock(
  reader: BlockReader,
  block: Of<'films' | 'leaders' | 'organisations' | 'pictures'>,
): Promise<FilledBlock | null> {
  const { channels, head: named } = await head(reader, block)
  const films = block.blockType === 'films'
  const items =
    block.blockType === 'pictures'
      ? await illustrated(reader, channels, block.limit)
      : await reader.items(channels, block.limit, films ? { pictures: true } : undefined)
  return items.length > 0 ? { ...named, items, type: block.blockType } : null
}

/** How many items are looked at for one with a picture; a bound, so that no list is read to its end. */
const LOOKED_AT = 4

/** The newest items that have a picture: a gap in a row of pictures reads as a fault. */
async function illustrated(
  reader: BlockReader,
  channels: Awaited<ReturnType<BlockReader['channels']>>,
  limit: number,
) {
  const newest = await reader.items(channels, limit * LOOKED_AT, { pictures: true })
  return newest.filter(({ picture }) => picture).slice(0, limit)
}

async function services(reader: BlockReader, block: Of<'services'>): Promise<FilledBlock | null> {
  const groups = await Promise.all(
    (block.groups ?? []).map(async ({ channels, name }) => ({
      links: (await reader.channels(channels)).map((one) => ({
        href: reader.href(one),
        text: one.name,
      })),
      title: name,
    })),
  )
  const events = await Promise.all(
    (block.events ?? []).map(async ({ channels, name }) => {
      const [channel] = await reader.channels(channels)
      return channel ? { href: reader.href(channel), text: name } : null
    }),
  )
  const shown = groups.filter((group) => group.links.length > 0)
  const landings = events.filter((event) => event !== null)
  if (shown.length + landings.length === 0) return null
  return { events: landings, groups: shown, title: block.title || '办事服务', type: 'services' }
}

const SITE_GROUPS: Record<string, string> = {
  department: '市级部门',
  district: '区（市）县',
  topic: '专题',
}

async function directory(reader: BlockReader, block: Of<'directory'>): Promise<FilledBlock | null> {
  const groups = (await reader.sites())
    .filter(({ links: sites }) => sites.length > 0)
    .map(({ kind, links: sites }) => ({ sites, title: SITE_GROUPS[kind] ?? '' }))
  return groups.length > 0 ? { groups, title: block.title || '站点目录', type: 'directory' } : null
}

function figures(block: Of<'figures'>): FilledBlock | null {
  const shown = (block.figures ?? []).flatMap(({ form, name, series, unit }) =>
    series && series.length > 0
      ? [
          {
            form,
            name,
            series: series.map(({ label, value }) => ({ label, value })),
            ...(unit ? { unit } : {}),
          },
        ]
      : [],
  )
  return shown.length > 0
    ? { figures: shown, source: block.source, title: block.title || '数据', type: 'figures' }
    : null
}
