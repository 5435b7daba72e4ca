import { rm } from 'node:fs/promises'

import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  File,
  PayloadRequest,
} from 'payload'

import { binNote, movesBin } from '@/access/binNote'
import { personOf, sitesWith } from '@/access/person'
import { ConflictError, ForbiddenError, RuleError } from '@/lib/errors'
import { isFileFormat } from '@/lib/files/formats'
import { afterTransaction } from '@/lib/afterTransaction'
import { idOf } from '@/lib/ids'
import { leaveTags } from '@/modules/outbox/actions'
import { articleTag, channelTag, topicTag } from '@/modules/outbox/model'
import type { Media } from '@/payload-types'

import { mayChangeFile, uploaderUnit } from './access'
import { renditions } from './images/store'
import { isServed } from './model/film'
import { KIND_LABELS } from './model/limits'
import { publicName } from './model/names'
import { liveUsesOf, unitName } from './queries'
import { admit, keep } from './upload/intake'
import type { FileFacts, Intake } from './upload/intake'
import { storedPath } from './upload/places'

/** Uploads between the beginning of their operation and its validation, and from there to their storing. */
const waiting = new WeakMap<PayloadRequest, File>()
const admitted = new Map<string, Intake>()

const NAMED = 3

/**
 * Takes the file out of Payload's hands: Payload would judge it by its own rules in English, name it after
 * the user's name and delete the old file before the commit.
 */
export const takeUpload: CollectionBeforeOperationHook<'media'> = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { file } = req
  delete req.file
  waiting.delete(req)
  if (file) waiting.set(req, file)
  // Payload calls both 'update': one document has an id, many have a `where`.
  if (file && operation === 'update' && !('id' in args && args.id)) {
    throw new RuleError('一次只能替换一个文件，请打开这个文件后再上传。')
  }
  // Whoever may not upload is told that, not that a file is missing.
  const may = 'overrideAccess' in args && args.overrideAccess === true
  if (!file && operation === 'create' && (may || sitesWith(personOf(req), 'draft').length > 0)) {
    throw new RuleError('请选择要上传的文件。')
  }
  return args
}

/** A file belongs to the unit of who uploaded it, and stays with units that its changer works for. */
export const keepFileUnit: CollectionBeforeValidateHook<Media> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const person = personOf(req)
  const site = idOf(data?.site ?? originalDoc?.site)
  if (!person || !data || !site) return data
  if (operation === 'create' && !idOf(data.unit)) data.unit = uploaderUnit(person, site)
  if (await mayChangeFile(req, person, { ...originalDoc, ...data })) return data
  throw new ForbiddenError('您只能上传和修改本单位的文件，请联系本站管理员核对您的单位。')
}

const FACTS: readonly (keyof FileFacts)[] = [
  'animated',
  'charset',
  'conversion',
  'conversionNote',
  'conversionTries',
  'conversionUntil',
  'duration',
  'filename',
  'filesize',
  'format',
  'height',
  'kind',
  'mimeType',
  'slices',
  'sourceFile',
  'uploadKey',
  'width',
]

function rename(data: Partial<Media>, stored: Partial<Media> | undefined): void {
  const format = data.format ?? stored?.format
  if (data.originalName === undefined || !format || !isFileFormat(format)) return
  data.originalName = publicName(data.originalName || (stored?.originalName ?? ''), format)
}

/** A conversion comes to nothing when its film was replaced meanwhile, or did not become one that plays. */
function expectConversion(
  req: PayloadRequest,
  stored: Partial<Media> | undefined,
  facts: FileFacts,
) {
  const source = req.context['converted']
  if (source === undefined) return
  if (stored?.sourceFile !== source || facts.conversion) {
    throw new ConflictError('视频已被替换，这次转码作废。')
  }
}

/** A film in public that is replaced by one to be converted goes on playing until the new one stands. */
function keepsPlaying(stored: Partial<Media> | undefined, facts: FileFacts): stored is Media {
  return Boolean(facts.conversion && stored?.filename && isServed(stored as Media))
}

const factsOf = (stored: Media): FileFacts =>
  Object.fromEntries(FACTS.map((name) => [name, stored[name] ?? null])) as FileFacts

const pending = (facts: FileFacts) => ({
  conversion: facts.conversion ?? null,
  conversionNote: null,
  conversionTries: 0,
  conversionUntil: null,
  sourceFile: facts.sourceFile ?? null,
  uploadKey: facts.uploadKey ?? null,
})

/**
 * Judges what was uploaded (the one door) and lets it say what the row says of the file. Without an upload
 * those fields keep what is stored, whatever was sent.
 * @throws PublicError 413, 415 or 422 with the sentence of the refusal
 */
export const admitUpload: CollectionBeforeValidateHook<Media> = async ({
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  const file = waiting.get(req)
  waiting.delete(req)
  const stored = operation === 'update' ? originalDoc : undefined
  if (!file) {
    for (const name of FACTS) Object.assign(data, { [name]: stored?.[name] ?? null })
    data.originalFile = stored?.originalFile ?? null
    rename(data, stored)
    return data
  }
  const intake = await admit(req, file)
  const { facts } = intake
  if (stored?.kind && stored.kind !== facts.kind) {
    throw new RuleError(
      `“${stored.originalName}”是${KIND_LABELS[stored.kind]}，只能用${KIND_LABELS[stored.kind]}替换，请重新选择。`,
    )
  }
  expectConversion(req, stored, facts)
  Object.assign(
    data,
    keepsPlaying(stored, facts) ? { ...factsOf(stored), ...pending(facts) } : facts,
  )
  // An edited picture keeps what was uploaded, for undoing; any other file begins anew.
  data.originalFile = req.context['keepOriginal']
    ? (stored?.originalFile ?? stored?.filename)
    : null
  data.originalName = data.originalName || stored?.originalName || file.name
  rename(data, stored)
  admitted.set(facts.filename, intake)
  await afterTransaction(req, { rolledBack: () => void admitted.delete(facts.filename) })
  return data
}

/**
 * Stores the file when the row stands in its transaction: a reader never sees a row without its file. Rolled
 * back, the file goes; committed, the one it replaced goes, with its renditions.
 */
export const storeUpload: CollectionAfterChangeHook<Media> = async ({ doc, previousDoc, req }) => {
  const intake = admitted.get(doc.sourceFile ?? '') ?? admitted.get(doc.filename ?? '')
  if (!intake) return doc
  admitted.delete(intake.facts.filename)
  const target = storedPath(intake.facts.filename)
  await keep(intake)
  const kept = filesOf(doc)
  const gone = previousDoc ? filesOf(previousDoc).filter((name) => !kept.includes(name)) : []
  await afterTransaction(req, {
    committed: () => (previousDoc ? removeFiles(doc.id, gone) : undefined),
    rolledBack: () => rm(target, { force: true }),
  })
  return doc
}

/** What lies on the disk for a row: its file, the picture before it was edited, the film before it is converted. */
const filesOf = (row: Pick<Media, 'filename' | 'originalFile' | 'sourceFile'>): string[] =>
  [...new Set([row.filename, row.originalFile, row.sourceFile])].filter(
    (name) => typeof name === 'string',
  )

async function removeFiles(id: string, filenames: string[]): Promise<void> {
  for (const filename of filenames) await rm(storedPath(filename), { force: true })
  await renditions().drop(id)
}

/** A file deleted for good goes from the disk, once the deletion stands. */
export const removeUpload: CollectionAfterDeleteHook<Media> = async ({ doc, req }) => {
  await afterTransaction(req, { committed: () => removeFiles(doc.id, filesOf(doc)) })
}

/** A file that something in public shows cannot go into the recycle bin. */
export const refuseBinningUsed: CollectionBeforeChangeHook<Media> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data.deletedAt || !originalDoc?.id || originalDoc.deletedAt) return data
  const { articles, titles, topics } = await liveUsesOf(req, originalDoc.id)
  const count = articles.length + topics.length
  if (count === 0) return data
  const named = titles.slice(0, NAMED).map((title) => `《${title}》`)
  throw new RuleError(
    `这个文件正用在 ${count} 条已发布的内容里：${named.join('、')}${count > NAMED ? ' 等' : ''}。请先撤下或改用其他文件，再移入回收站。`,
  )
}

/** Notes who binned a file and whose it was. */
export const noteFileBin: CollectionBeforeChangeHook<Media> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!originalDoc || !movesBin(data, originalDoc)) return data
  const unit = data.deletedAt ? await unitName(req, idOf(originalDoc.unit)) : null
  const from = `媒体${originalDoc.kind ? ` › ${KIND_LABELS[originalDoc.kind]}` : ''}`
  return { ...data, ...binNote(req, data.deletedAt, unit ? `${from}（${unit}）` : from) }
}

/** Pages that show a file are rendered anew when its words, its name or its bytes change. */
export const announceFile: CollectionAfterChangeHook<Media> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const shown = ['alt', 'caption', 'decorative', 'filename', 'originalName'] as const
  const changed = shown.some((name) => (doc[name] ?? null) !== (previousDoc?.[name] ?? null))
  if (operation === 'create' || !changed) return doc
  const { articles, channels, topics } = await liveUsesOf(req, doc.id)
  await leaveTags(req, [
    ...articles.map(articleTag),
    ...channels.map(channelTag),
    ...topics.map(topicTag),
  ])
  return doc
}
