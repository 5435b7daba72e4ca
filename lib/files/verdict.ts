import type { FileFormat, FileKind } from './formats'

/** What was learnt on the way; plain JSON, kept beside the file. */
export type FileFacts = Record<string, boolean | number | string>

export interface Refusal {
  /** One Chinese sentence that says what to do. */
  message: string
  ok: false
  /** 413 too large, 415 not a format we take, 422 dangerous, locked or damaged. */
  status: 413 | 415 | 422
}

export interface Acceptance {
  facts: FileFacts
  format: FileFormat
  kind: FileKind
  mime: string
  ok: true
}

export type Verdict = Acceptance | Refusal

/** What a judge of one format gives: facts, or a refusal. */
export type Finding = Refusal | { facts: FileFacts; ok: true }

/** Takes a status and a sentence; gives the refusal. */
export function refuse(status: Refusal['status'], message: string): Refusal {
  return { message, ok: false, status }
}

/** Takes facts; gives the finding that lets the file pass. */
export function pass(facts: FileFacts = {}): Finding {
  return { facts, ok: true }
}

/** Takes a name; gives the sentence for a file that is cut off or unreadable. */
export function damaged(name: string): Refusal {
  return refuse(422, `文件“${name}”不完整或已损坏，请在电脑上确认能打开后重新上传。`)
}
