import { RuleError } from '@/lib/errors'
import { idOf } from '@/lib/ids'
import type { Article } from '@/payload-types'

import type { BulkInput } from '../../schema'

/** The item is already as it was asked for; the sentence says so. */
export class AlreadySo extends Error {
  override name = 'AlreadySo'
}

type Change = Partial<Article>

const without = (article: Article, channel: string) =>
  (article.alsoIn ?? []).filter((row) => idOf(row.channel) !== channel)

/** What a move, a further place or the end of one writes into an item. */
function places(action: 'move' | 'placeIn' | 'removeFrom', item: Article, channel: string): Change {
  const isHome = idOf(item.channel) === channel
  const others = without(item, channel)
  const isAlso = others.length < (item.alsoIn ?? []).length
  switch (action) {
    case 'move':
      if (isHome) throw new AlreadySo('已在这个栏目。')
      return { alsoIn: others, channel }
    case 'placeIn':
      if (isHome || isAlso) throw new AlreadySo('已在这个栏目。')
      return { alsoIn: [...(item.alsoIn ?? []), { channel }] }
    case 'removeFrom':
      if (isHome)
        throw new RuleError('这是稿件的主栏目，要换栏目请用“移动到栏目”，要下架请用“撤下”。')
      if (!isAlso) throw new AlreadySo('本来就不在这个栏目。')
      return { alsoIn: others }
  }
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index])

/**
 * What an action writes into one item, whatever its status.
 * @param item the newest state of the item
 * @returns null for publish and withdraw, which change the status alone
 * @throws AlreadySo, RuleError
 */
export function changeFor(input: BulkInput, item: Article): Change | null {
  switch (input.action) {
    case 'publish':
    case 'withdraw':
      return null
    case 'move':
    case 'placeIn':
    case 'removeFrom':
      return places(input.action, item, input.channel)
    case 'setSource':
      if (idOf(item.source) === input.source) throw new AlreadySo('来源已是这个。')
      return { source: input.source }
    case 'setKeywords':
      if (sameWords(item.keywords ?? [], input.keywords)) throw new AlreadySo('关键词已是这些。')
      return { keywords: input.keywords }
    case 'setCover':
      if (idOf(item.cover) === input.cover) throw new AlreadySo('封面已是这张图。')
      return { cover: input.cover }
    case 'handOver':
      if (idOf(item.unit) === input.unit) throw new AlreadySo('已属这个单位。')
      return { unit: input.unit }
  }
}
