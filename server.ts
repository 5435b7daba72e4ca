import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'

import next from 'next'

import { answerFromStore, PAGE_CACHE_CONTROL } from './lib/cache/answer.ts'
import { finishResponse, setFinisher } from './lib/cache/finish.ts'
import { withFlights } from './lib/cache/shared.ts'
import { statusOf } from './lib/cache/status.ts'
import { adminOrigin, env, payloadSecret, startFaults } from './lib/env.ts'
import { believe, trustedProxies } from './lib/net/forwarded.ts'
import { splitTarget } from './lib/net/wire.ts'
import { currentDirectory } from './modules/sites/model/current.ts'
import { finishedPage } from './modules/sites/model/finishedPage.ts'
import { previewPrefix } from './modules/sites/model/preview.ts'
import { REFUSALS } from './modules/sites/model/refusal.ts'
import { decide } from './modules/sites/model/routing.ts'
import type { Decision } from './modules/sites/model/routing.ts'

/**
 * The process: listens on IPv6 and IPv4, decides what host and path are before Next sees them (Next answers
 * `//` with a redirect of its own and an undecodable path with 500, measured on 16.4.6), answers pages that
 * are kept, and hands the rest to Next.
 */

const SECURITY_HEADERS = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const

const trusted = trustedProxies(env.TRUSTED_PROXIES.split(',').map((range) => range.trim()))

function plain(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end(`${sentence}\n`)
}

/** Answers by itself what needs no page; gives the decision when Next or the store must answer. */
function answerEarly(request: IncomingMessage, response: ServerResponse): Decision | null {
  const believed = believe(
    {
      encrypted: false,
      headers: request.headers,
      socketAddress: request.socket.remoteAddress ?? '',
    },
    trusted,
  )
  const directory = currentDirectory()
  if (!directory) {
    plain(response, 503, '平台正在启动，请稍后再试。')
    return null
  }
  const target = splitTarget(request.url ?? '/')
  const method = request.method ?? 'GET'
  const decision = decide(
    { ...target, host: believed.host, method, scheme: believed.scheme },
    directory,
    env.PLANE,
  )
  if (decision.kind === 'refuse') {
    plain(response, decision.status, REFUSALS[decision.reason].sentence)
    return null
  }
  if (decision.kind === 'redirect') {
    response.statusCode = decision.status
    response.setHeader('Location', decision.location)
    response.setHeader('Cache-Control', 'no-cache')
    response.end()
    return null
  }
  // What was believed is what Next reads: a client's own X-Forwarded-* must not reach it.
  request.headers.host = believed.host
  request.headers['x-forwarded-host'] = believed.host
  request.headers['x-forwarded-proto'] = believed.scheme
  request.headers['x-forwarded-for'] = believed.address
  request.headers['x-real-ip'] = believed.address
  return decision
}

/**
 * Next strikes Content-Length from what a route answers (measured on 16.4.6), and a download without it shows
 * no progress; the media room says it a second time. What is compressed on the way has another length.
 */
function restoreLength(response: ServerResponse): void {
  const length = response.getHeader('X-Content-Length')
  response.removeHeader('X-Content-Length')
  if (length !== undefined && !response.hasHeader('Content-Encoding')) {
    response.setHeader('Content-Length', length)
  }
}

/** Seconds after which a site that is offline may be asked again; when it comes back is not known. */
const RETRY_AFTER = 3600

/** Pages are asked for anew each time: one may be withdrawn at any moment. Missing ones get their status. */
function guardPageHeaders(response: ServerResponse, path: string): void {
  const writeHead = response.writeHead.bind(response)
  response.writeHead = ((status: number, ...rest: never[]) => {
    const final = status === 200 ? (statusOf(path) ?? status) : status
    // A picture that waits for its turn says seconds of its own.
    if (final === 503 && !response.hasHeader('Retry-After')) {
      response.setHeader('Retry-After', RETRY_AFTER)
    }
    if (final >= 400) response.setHeader('Cache-Control', 'no-store')
    else if (/s-maxage/.test(String(response.getHeader('Cache-Control')))) {
      response.setHeader('Cache-Control', PAGE_CACHE_CONTROL)
    }
    restoreLength(response)
    response.statusCode = final
    return writeHead(final, ...rest)
  }) as typeof response.writeHead
}

const faults = startFaults(env)
if (faults.length > 0) {
  for (const fault of faults) console.error(fault)
  process.exit(1)
}

setFinisher((path, html) => finishedPage(path, html, payloadSecret))
const development = env.NODE_ENV !== 'production'
const app = next({ dev: development })
const handle = app.getRequestHandler()
await app.prepare()

const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
  const decision = answerEarly(request, response)
  if (!decision) return
  if (decision.kind === 'serve') {
    if (answerFromStore(request, response, decision.rewrite)) return
    guardPageHeaders(response, decision.rewrite)
    // nginx compresses; what Next compressed could not be finished.
    delete request.headers['accept-encoding']
    // A draft is framed by the admin alone.
    if (previewPrefix(decision.rewrite)) {
      response.setHeader('Content-Security-Policy', `frame-ancestors ${adminOrigin}`)
      response.setHeader('X-Robots-Tag', 'noindex, nofollow')
    }
    finishResponse(response, decision.rewrite)
  }
  void withFlights(response, () => handle(request, response))
})

server.listen(env.PORT, env.LISTEN_HOST, () => {
  console.log(`集约已启动：http://localhost:${env.PORT}（IPv4 与 IPv6）`)
})

const stop = (): void => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
