import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'

export interface WebServer {
  close(): Promise<void>
  origin: string
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  handle: (request: Request) => Promise<Response>,
): Promise<void> {
  const method = request.method ?? 'GET'
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const init = {
    body: hasBody ? (Readable.toWeb(request) as ReadableStream) : null,
    duplex: 'half',
    headers: Object.entries(request.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
    method,
  }
  const answer = await handle(new Request(`http://${request.headers.host}${request.url}`, init))
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(Buffer.from(await answer.arrayBuffer()))
}

/** Takes a web handler; serves it over real HTTP on a free port, as Next does. */
export async function serveWeb(
  handle: (request: Request) => Promise<Response>,
): Promise<WebServer> {
  const server = createServer((request, response) => {
    respond(request, response, handle).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    origin: `http://127.0.0.1:${address.port}`,
  }
}
