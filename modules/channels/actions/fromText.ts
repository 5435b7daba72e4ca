import { pinyin } from 'pinyin-pro'
import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import { RuleError } from '@/lib/errors'
import { idOf } from '@/lib/ids'
import type { Channel } from '@/payload-types'

import { checkChannelSlug, IndentError, readIndented } from '../model'
import type { IndentedLine } from '../model'
import type { ChannelsFromTextInput } from '../schema'
import { channelById, demandStructure } from './order'

/** Long names keep their first letters only: `/zwgk` stays an address that can be read out. */
const LETTERS_FROM = 4

/** An address for a name without one: pinyin, from four characters on its first letters. */
function slugFor(name: string): string {
  const letters = [...name].length >= LETTERS_FROM ? ('first' as const) : ('pinyin' as const)
  const words = pinyin(name, { pattern: letters, toneType: 'none', type: 'array' })
  const slug = words
    .join('')
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[^a-z0-9]+/g, '')
  return slug || 'lm'
}

/**
 * Makes a tree of list channels from an indented text, one a line; a slug may follow the name.
 * @returns the new channels in the order of the text
 * @throws RuleError naming the line that cannot be read, ConflictError when a given slug is taken
 */
export async function createChannelsFromText(
  req: PayloadRequest,
  { parent, site, text }: ChannelsFromTextInput,
): Promise<Channel[]> {
  demandStructure(req, site)
  const root = parent ? await channelById(req, parent) : null
  if (root && idOf(root.site) !== site) throw new RuleError('上级栏目不在本站，请重新选择。')
  const made: Channel[] = []
  const open: (Channel | null)[] = [root]
  for (const [index, line] of linesOf(text).entries()) {
    const above = open[line.depth] ?? null
    const slug = line.slug ?? (await freeSlug(req, site, above, slugFor(line.name)))
    const channel = await make(req, site, above, { ...line, slug }, index)
    open.splice(line.depth + 1, open.length, channel)
    made.push(channel)
  }
  return made
}

function linesOf(text: string): IndentedLine[] {
  try {
    const lines = readIndented(text)
    for (const { name, slug } of lines) {
      const verdict = slug === null ? true : checkChannelSlug(slug)
      if (verdict !== true) throw new RuleError(`“${name}”：${verdict}`)
    }
    return lines
  } catch (error) {
    throw error instanceof IndentError ? new RuleError(error.message) : error
  }
}

async function make(
  req: PayloadRequest,
  site: string,
  above: Channel | null,
  { name, slug }: { name: string; slug: string },
  index: number,
): Promise<Channel> {
  return req.payload.create({
    collection: 'channels',
    data: {
      name,
      columnType: above?.columnType ?? '工作动态',
      kind: 'list',
      layout: 'rows',
      ordering: 'newest',
      pageSize: 20,
      parent: above?.id ?? null,
      site,
      slug,
      sortKey: 1000 + index,
    },
    depth: 0,
    ...asSystem(req, 'the right was checked; the hooks keep the paths'),
  })
}

/** A slug that was made up gives way to those that stand or once stood: `zcwj`, `zcwj2`, … */
async function freeSlug(
  req: PayloadRequest,
  site: string,
  above: Channel | null,
  wanted: string,
): Promise<string> {
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}${n}`
    const path = `${above?.path ?? ''}/${slug}`
    const { totalDocs } = await req.payload.count({
      collection: 'channels',
      trash: true,
      where: {
        and: [
          { site: { equals: site } },
          { or: [{ path: { equals: path } }, { 'formerPaths.path': { equals: path } }] },
        ],
      },
      ...asSystem(req, 'an address that is given twice would be refused'),
    })
    if (totalDocs === 0) return slug
  }
}
