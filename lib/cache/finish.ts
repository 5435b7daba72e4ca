import type { ServerResponse } from 'node:http'

/** What is done to a page between its render and its keeping or sending. Takes the internal path. */
export type Finisher = (path: string, html: string) => Promise<string>

/** server.ts and the cache handler are loaded apart from the bundle, perhaps twice; the symbol joins them. */
const FINISHER: unique symbol = Symbol.for('jiyue.cache.finisher')
const shared = globalThis as typeof globalThis & { [FINISHER]?: Finisher }

/** Sets what finishes pages in this process; before Next starts. */
export function setFinisher(finisher: Finisher): void {
  shared[FINISHER] = finisher
}

/** The finished document; the document itself where nothing finishes pages. */
export function finished(path: string, html: string): Promise<string> {
  return shared[FINISHER]?.(path, html) ?? Promise.resolve(html)
}

const isHtml = (response: ServerResponse): boolean =>
  String(response.getHeader('Content-Type')).startsWith('text/html')

/**
 * Finishes the document that Next writes to `response` for the internal `path`: it is held back, finished and
 * sent whole. Answers of another type pass. What Next compresses cannot be read, so ask it without
 * `Accept-Encoding`.
 */
export function finishResponse(response: ServerResponse, path: string): void {
  // Their overloads are Node's business; here the arguments are handed on as they came.
  type Method = (...args: unknown[]) => unknown
  const end = response.end.bind(response) as Method
  const write = response.write.bind(response) as Method
  const writeHead = response.writeHead.bind(response) as Method
  const chunks: Buffer[] = []
  const hold = (chunk: unknown): void => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  const takeOver: Record<'end' | 'write' | 'writeHead', Method> = {
    end: (...args) => {
      if (!isHtml(response)) return end(...args)
      hold(args[0])
      if (!response.headersSent) response.removeHeader('Content-Length')
      void finished(path, Buffer.concat(chunks).toString('utf8')).then(
        (document) => end(document, 'utf8'),
        (error: Error) => response.destroy(error),
      )
      return response
    },
    write: (...args) => {
      if (!isHtml(response)) return write(...args)
      hold(args[0])
      return true
    },
    writeHead: (...args) => {
      if (isHtml(response)) response.removeHeader('Content-Length')
      return writeHead(...args)
    },
  }
  Object.assign(response, takeOver)
}
