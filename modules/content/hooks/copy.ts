import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import type { Article } from '@/payload-types'

/** Stands behind the title of a copy until its editor writes another. */
const MARK = '（副本）'

/** Longest title (collections/content/articleFields). */
const TITLE_LENGTH = 120

/** Whether the write of a request makes a copy (`noteWriting` says so). */
const isCopy = (req: PayloadRequest): boolean =>
  (req.context['writing'] as { duplicate?: boolean } | undefined)?.duplicate === true

const copiedTitle = (title: null | string | undefined): string => {
  const bare = (title ?? '').replace(/(?:（副本）)+$/, '')
  return `${bare.slice(0, TITLE_LENGTH - MARK.length)}${MARK}`
}

/**
 * 复制为新稿: a copy is a fresh draft of whoever copies. It keeps text, files and channel, and says nothing
 * of the first item that would be untrue of it: no address or publication, no numbers of a document
 * (发文字号 and 索引号 belong to one document each), no pins or further channels, and no claim of where it
 * comes from. `keepOwnUnit`, which runs later, gives it to the copier's unit.
 */
export const startCopyAfresh: CollectionBeforeValidateHook<Article> = ({ data, req }) => {
  if (!data || !isCopy(req)) return data
  return {
    ...data,
    _status: 'draft',
    alsoIn: [],
    author: null,
    binnedBy: null,
    binnedFrom: null,
    binnedWith: null,
    deletedAt: null,
    editorInCharge: null,
    isOriginal: false,
    liveOn: [],
    naturalKey: null,
    originalUrl: null,
    placing: {
      ...data.placing,
      handOrder: null,
      listTitle: null,
      pinRank: null,
      pinUntil: null,
    },
    policy: { ...data.policy, docNo: null, indexNo: null },
    publishedAt: null,
    shortId: null,
    source: null,
    title: copiedTitle(data.title),
    unit: null,
  }
}
