import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'

import { asSystem, asUser } from '@/lib/as'
import { PublicError, RuleError } from '@/lib/errors'
import { idOf } from '@/lib/ids'
import { inTransaction } from '@/lib/inTransaction'
import type { Article } from '@/payload-types'

import { tallied } from '../../model/bulk'
import type { BulkAnswer, BulkResult } from '../../model/bulk'
import type { BulkInput } from '../../schema'
import { AlreadySo, changeFor } from './changes'

/** Ends the transaction of a dry run: all that was checked is rolled back. */
class DryRun extends Error {
  override name = 'DryRun'
}

/**
 * Does one thing to many items. Each is one update of the person in one transaction of its own, so it passes
 * the checks of a single one and one refusal leaves the others done; ids and addresses stay. A dry run is the
 * same, rolled back: what it counts is what would happen.
 */
export async function changeInBulk(req: PayloadRequest, input: BulkInput): Promise<BulkAnswer> {
  const results: BulkResult[] = []
  for (const id of input.ids) results.push(await changeOne(req, input, id))
  return tallied(input.dry, results)
}

async function changeOne(req: PayloadRequest, input: BulkInput, id: string): Promise<BulkResult> {
  let title = ''
  try {
    await inTransaction(req, async () => {
      const item = await newestOf(req, id)
      title = item.title
      await checkChannel(req, input, item)
      await write(req, input, item)
      if (input.dry) throw new DryRun()
    })
    return { id, outcome: 'done', sentence: '', title }
  } catch (error) {
    if (error instanceof DryRun) return { id, outcome: 'done', sentence: '', title }
    if (error instanceof AlreadySo) return { id, outcome: 'same', sentence: error.message, title }
    return { id, outcome: 'refused', sentence: sentenceOf(req, error), title }
  }
}

/** The newest state of an item, drafts included, if the person may read it. */
async function newestOf(req: PayloadRequest, id: string): Promise<Article> {
  const item = await req.payload.findByID({
    id,
    collection: 'articles',
    depth: 0,
    disableErrors: true,
    draft: true,
    ...asUser(req),
  })
  if (!item) throw new RuleError('没有找到这篇稿件，可能已移入回收站，或您无权查看。')
  return item
}

/** Items go only where items are held: a list or a single page of their own site. */
async function checkChannel(req: PayloadRequest, input: BulkInput, item: Article): Promise<void> {
  if (input.action !== 'move' && input.action !== 'placeIn') return
  const channel = await req.payload.findByID({
    id: input.channel,
    collection: 'channels',
    depth: 0,
    disableErrors: true,
    ...asUser(req),
  })
  if (!channel) throw new RuleError('没有找到目标栏目，可能已移入回收站。')
  if (idOf(channel.site) !== idOf(item.site)) {
    throw new RuleError('目标栏目不在这篇稿件的站点；要在别的站点显示，请使用共享。')
  }
  if (channel.kind !== 'list' && channel.kind !== 'page') {
    throw new RuleError(`“${channel.name}”不放稿件，请选择列表或单页栏目。`)
  }
}

/** Whether the public sees the item, whatever waits beside it. */
async function isPublic(req: PayloadRequest, id: string): Promise<boolean> {
  const stored = await req.payload.findByID({
    id,
    collection: 'articles',
    depth: 0,
    select: { _status: true },
    ...asSystem(req, 'the person may read the item; its public state decides how it is written'),
  })
  return stored._status === 'published'
}

async function write(req: PayloadRequest, input: BulkInput, item: Article): Promise<void> {
  const live = await isPublic(req, item.id)
  const waiting = live && item._status === 'draft'
  const update = (data: Partial<Article>, draft = false) =>
    req.payload.update({
      id: item.id,
      collection: 'articles',
      data,
      depth: 0,
      draft,
      ...asUser(req),
    })
  const change = changeFor(input, item)
  if (input.action === 'publish') {
    if (live && !waiting) throw new AlreadySo('已经发布。')
    await update({ _status: 'published' })
  } else if (input.action === 'withdraw') {
    if (!live) throw new AlreadySo('没有公开，无需撤下。')
    await update({ _status: 'draft' })
  } else if (waiting) {
    // Saving would publish what waits, or leave the public state as it is: neither was asked for.
    throw new RuleError('有未发布的修改，请先发布或放弃修改，再批量办理。')
  } else {
    await update(live ? { ...change, _status: 'published' } : { ...change }, !live)
  }
}

/** The sentence of a refusal; what is no refusal goes to the log. */
function sentenceOf(req: PayloadRequest, error: unknown): string {
  if (error instanceof ValidationError) {
    return error.data.errors[0]?.message ?? '稿件还有必填项没有填好，请打开稿件补全。'
  }
  if (error instanceof PublicError) return error.message
  if (error instanceof Error && ['Forbidden', 'NotFound'].includes(error.name)) {
    return '您的岗位不负责这篇稿件，请联系本站管理员。'
  }
  req.payload.logger.error({ err: error, msg: 'an item was left out of a bulk action' })
  return '没有办成，请稍后再试；多次失败请联系平台管理员。'
}
