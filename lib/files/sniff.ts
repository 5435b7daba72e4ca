import { adviceFor, describe, notAllowed } from './advice'
import { detectBySignature, detectContainer } from './detect'
import { formatByName, FORMATS } from './formats'
import type { FileFormat } from './formats'
import { programIn, scriptIn } from './programs'
import { openSource } from './source'
import type { FileInput, FileSource } from './source'
import { judgeCaptions, judgeText } from './text'
import { refuse } from './verdict'
import type { Refusal, Verdict } from './verdict'

export interface SniffOptions {
  /** Formats allowed here; all of FORMATS when left out. */
  allowed?: readonly FileFormat[]
  /** What the browser declared. Never trusted, only refused when it names code. */
  declaredType?: null | string
  /** The original name; its extension is the promise the content must keep. */
  name: string
}

/** Enough for every signature and for the first lines of a script. */
const HEAD = 4_100

const TEXTS: ReadonlySet<FileFormat> = new Set(['csv', 'txt', 'vtt'])

const RUNNING_TYPE = /html|svg|javascript|ecmascript|x-msdownload|x-sh\b|x-executable|x-php/i

const ALL = Object.keys(FORMATS).filter((name): name is FileFormat => name in FORMATS)

/** Names travel into sentences and headers: no control or direction-changing characters. */
const UNSAFE_NAME = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/

function judgeName({ allowed = ALL, declaredType, name }: SniffOptions): FileFormat | Refusal {
  if (UNSAFE_NAME.test(name)) {
    return refuse(422, '文件名里有看不见的控制字符，请改名后重新上传。')
  }
  const promised = formatByName(name)
  if (!promised || !allowed.includes(promised)) return refuse(415, notAllowed(name, allowed))
  if (declaredType && RUNNING_TYPE.test(declaredType)) {
    return refuse(415, `“${name}”被标为网页或程序，不能上传，请确认选对了文件。`)
  }
  return promised
}

function accepted(format: FileFormat, facts: Record<string, boolean | number | string>): Verdict {
  const { kind, mime } = FORMATS[format]
  return { facts, format, kind, mime, ok: true }
}

async function judgeTextFile(source: FileSource, name: string, promised: FileFormat, head: Buffer) {
  const script = scriptIn(head)
  if (script) return refuse(422, `“${name}”的内容其实是${script}，不能上传。`)
  const judge = promised === 'vtt' ? judgeCaptions : judgeText
  const finding = await judge(source, name)
  return finding.ok ? accepted(promised, finding.facts) : finding
}

async function judgeContent(source: FileSource, name: string, promised: FileFormat, head: Buffer) {
  const program = programIn(head)
  if (program) return refuse(422, `“${name}”的内容其实是${program}，不能上传。`)
  const container = await detectContainer(source, name, head)
  if (!container && TEXTS.has(promised)) {
    return judgeTextFile(source, name, promised, head)
  }
  const found = container ?? (await detectBySignature(source, name, head))
  if (!found) {
    const script = scriptIn(head)
    return refuse(
      script ? 422 : 415,
      `“${name}”的内容${script ? `其实是${script}` : '无法辨认'}，不是${describe(promised)}，请打开后另存为 .${promised} 再上传。`,
    )
  }
  if (!found.ok) return found
  if (found.formats.includes(promised)) return accepted(promised, found.facts)
  const [actual] = found.formats
  const what = actual ? describe(actual) : `.${found.foreign} 文件`
  const advice = actual ? null : adviceFor(found.foreign)
  const how = advice ?? `请打开后另存为 .${promised}，或改回原来的扩展名再上传。`
  return refuse(415, `“${name}”的内容其实是${what}，和扩展名不符。${how}`)
}

/**
 * Takes a Buffer or a path and what is known of the file; gives its real format and facts, or a
 * refusal with status and one Chinese sentence (415 not ours, 422 dangerous, locked or damaged,
 * 413 bomb). Large files are read by heads and directories; nothing is unpacked.
 * Throws only the file system's errors.
 */
export async function sniff(input: FileInput, options: SniffOptions): Promise<Verdict> {
  const promised = judgeName(options)
  if (typeof promised !== 'string') return promised
  const source = await openSource(input)
  try {
    if (source.size === 0) return refuse(422, `文件“${options.name}”是空的，请重新选择。`)
    return await judgeContent(source, options.name, promised, await source.read(0, HEAD))
  } finally {
    await source.close()
  }
}
