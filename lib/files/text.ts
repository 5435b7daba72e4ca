import { chunksOf } from './source'
import type { FileSource } from './source'
import { pass, refuse } from './verdict'
import type { Finding } from './verdict'

/** GB 18030 holds GBK and GB 2312; what Excel and Notepad in Chinese write without a mark. */
const ENCODINGS = ['utf-8', 'gb18030'] as const

async function decodes(source: FileSource, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const chunk of chunksOf(source)) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** Takes a source; gives whether a NUL byte stands in it: text has none. */
async function hasNul(source: FileSource): Promise<boolean> {
  for await (const chunk of chunksOf(source)) if (chunk.includes(0)) return true
  return false
}

/**
 * Takes a source that calls itself csv or txt, and its name; gives its encoding
 * (`facts.encoding`: utf-8 or gb18030), or a refusal. Reads it once per encoding, piece by piece.
 */
export async function judgeText(source: FileSource, name: string): Promise<Finding> {
  if (!(await hasNul(source))) {
    for (const encoding of ENCODINGS) {
      if (await decodes(source, encoding)) return pass({ encoding })
    }
  }
  return refuse(415, `“${name}”不是 UTF-8 或 GB18030 编码的文本，请另存为 UTF-8 编码后上传。`)
}

/** A cue without its time shows nothing; the line is that of WebVTT, section 4.1. */
const CUE = /(?:^|\n)(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3} --> (?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}/
/** Captions are looked at as far as this (bytes); hours of speech are 300 KB. */
const CAPTIONS = 2 * 1024 ** 2

/**
 * Takes a source that calls itself vtt, and its name; passes WebVTT (W3C) in UTF-8 with at least one cue, as
 * browsers take no other.
 */
export async function judgeCaptions(source: FileSource, name: string): Promise<Finding> {
  if ((await hasNul(source)) || !(await decodes(source, 'utf-8'))) {
    return refuse(415, `字幕“${name}”不是 UTF-8 编码，请另存为 UTF-8 编码的 WebVTT 后上传。`)
  }
  const head = await source.read(0, Math.min(source.size, CAPTIONS))
  const text = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
  if (/^WEBVTT(?:[ \t\n]|$)/.test(text) && CUE.test(text)) return pass({ encoding: 'utf-8' })
  return refuse(
    415,
    `“${name}”不是 WebVTT 字幕（首行须为 WEBVTT，之后有带时间的字幕），请用字幕软件另存为 .vtt 后上传。`,
  )
}
