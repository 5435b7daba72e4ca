import { isForeignFilm } from '@/lib/files/films'
import { notAllowed } from '@/lib/files/advice'

import { checkSize, formatsOf, kindByName, MEDIA_KINDS } from '../../model/limits'
import type { MediaLimits } from '../../model/limits'

/** `waiting` lost the network and goes on by itself; `stopped` waits for the person. */
export type UploadState =
  'done' | 'failed' | 'paused' | 'queued' | 'refused' | 'sending' | 'stopped' | 'waiting'

/** What the server made of an upload. */
export interface MadeFile {
  id: string
  originalName?: null | string
}

interface Sample {
  /** Milliseconds since 1970. */
  at: number
  sent: number
}

/** One file on its way. */
export interface UploadItem {
  doc: MadeFile | null
  key: string
  message: null | string
  name: string
  samples: Sample[]
  sent: number
  size: number
  state: UploadState
}

export type UploadEvent =
  | { at: number; key: string; sent: number; type: 'progress' }
  | { doc: MadeFile; key: string; type: 'done' }
  | { items: UploadItem[]; type: 'add' }
  | { key: string; message?: string; state: UploadState; type: 'state' }
  | { key: string; type: 'remove' }

/** The speed is that of the last seconds (ms): an hour-old mean says nothing. */
const WINDOW = 4000

const ALL = MEDIA_KINDS.flatMap(formatsOf)

/** Takes a name, a size in bytes and the limits; gives why the file cannot be uploaded, before a byte is sent. */
export function refusalOf(name: string, size: number, limits: MediaLimits): null | string {
  // Whether other films can be converted, only the server knows; it says so before a byte is sent.
  const kind = isForeignFilm(name) ? 'video' : kindByName(name)
  if (!kind) return notAllowed(name, ALL)
  if (size === 0) return `文件“${name}”是空的，请重新选择。`
  return checkSize(kind, size, name, limits)
}

/** A chosen file before anything is sent; refused at once where name or size already say so. */
export function itemOf(key: string, name: string, size: number, limits: MediaLimits): UploadItem {
  const message = refusalOf(name, size, limits)
  const state = message ? 'refused' : 'queued'
  return { doc: null, key, message, name, samples: [], sent: 0, size, state }
}

function after(item: UploadItem, event: UploadEvent): UploadItem {
  if (event.type === 'progress') {
    const recent = item.samples.filter(({ at }) => event.at - at <= WINDOW)
    return {
      ...item,
      samples: [...recent, { at: event.at, sent: event.sent }],
      sent: event.sent,
    }
  }
  if (event.type === 'done') {
    return { ...item, doc: event.doc, message: null, samples: [], sent: item.size, state: 'done' }
  }
  if (event.type === 'state') {
    return { ...item, message: event.message ?? null, samples: [], state: event.state }
  }
  return item
}

/** The list of uploads after something happened to one of them. */
export function uploadsAfter(items: readonly UploadItem[], event: UploadEvent): UploadItem[] {
  if (event.type === 'add') return [...items, ...event.items]
  if (event.type === 'remove') return items.filter(({ key }) => key !== event.key)
  return items.map((item) => (item.key === event.key ? after(item, event) : item))
}

/** Which upload begins now: one at a time, in the order chosen; null while one is sent or none waits. */
export function nextOf(items: readonly UploadItem[]): null | UploadItem {
  if (items.some(({ state }) => state === 'sending')) return null
  return items.find(({ state }) => state === 'queued') ?? null
}

/** Whole percent; never 100 before everything is sent. */
export function percentOf({ sent, size }: UploadItem): number {
  return size > 0 ? Math.min(sent < size ? 99 : 100, Math.floor((sent / size) * 100)) : 0
}

/** Bytes per second over the last seconds, or null when too little is known. */
export function speedOf({ samples }: UploadItem): null | number {
  const [first, last] = [samples[0], samples.at(-1)]
  if (!first || !last || last.at - first.at < 500) return null
  return ((last.sent - first.sent) * 1000) / (last.at - first.at)
}

/** What the last answer says was made, or null. */
export function madeIn(body: string): MadeFile | null {
  try {
    const { doc } = JSON.parse(body) as { doc?: MadeFile }
    return doc ?? null
  } catch {
    // An upload that was complete before answers without a body.
    return null
  }
}
