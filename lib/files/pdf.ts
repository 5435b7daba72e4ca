import { chunksOf } from './source'
import type { FileSource } from './source'
import { damaged, pass, refuse } from './verdict'
import type { Finding } from './verdict'

/** Longest construct looked for, with room for white space; carried over between chunks. */
const OVERLAP = 128
const TAIL = 2048

const LAUNCH = /\/S\s*\/Launch\b/
const SCRIPT = /\/JavaScript\b/
const AUTOMATIC = /\/OpenAction\b|\/AA\s*(?:<<|\d+\s+\d+\s+R)/

async function scanActions(source: FileSource) {
  const found = { automatic: false, launch: false, script: false }
  let carried = ''
  for await (const chunk of chunksOf(source)) {
    // Names may be written with escapes (ISO 32000-1, 7.3.5): /J#61vaScript is /JavaScript.
    const text = (carried + chunk.toString('latin1')).replace(
      /#([0-9a-f]{2})/gi,
      (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)),
    )
    found.automatic ||= AUTOMATIC.test(text)
    found.launch ||= LAUNCH.test(text)
    found.script ||= SCRIPT.test(text)
    carried = text.slice(-OVERLAP)
  }
  return found
}

/**
 * Takes a source that begins with `%PDF-` and its name; refuses files cut off at the end, files
 * that are a zip as well, and those that start programs or scripts when opened. The scan is a
 * heuristic: it reads names in the open, not inside compressed object streams, so it stops the
 * common attacks and is no replacement for a virus scanner.
 */
export async function judgePdf(source: FileSource, name: string): Promise<Finding> {
  const tail = (await source.read(Math.max(0, source.size - TAIL), TAIL)).toString('latin1')
  if (tail.includes('PK\x05\x06')) {
    return refuse(422, `“${name}”既是 PDF 又是压缩包，请用“打印为 PDF”重新生成后上传。`)
  }
  if (!tail.includes('%%EOF') && !tail.includes('startxref')) return damaged(name)
  const { automatic, launch, script } = await scanActions(source)
  if (launch || (script && automatic)) {
    return refuse(422, `“${name}”打开时会自动运行程序或脚本，请用“打印为 PDF”重新生成后上传。`)
  }
  return pass({ hasScript: script })
}
