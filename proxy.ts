import { NextResponse } from 'next/server'
import type { NextRequest } from 'next/server'

import { settled } from './lib/cache/shared'
import { env } from './lib/env'
import { splitTarget } from './lib/net/wire'
import { currentDirectory } from './modules/sites/model/current'
import { REFUSALS } from './modules/sites/model/refusal'
import { decide } from './modules/sites/model/routing'

const refuse = (status: number, sentence: string): NextResponse =>
  new NextResponse(`${sentence}\n`, {
    headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' },
    status,
  })

/**
 * What is this host and path? Asked of the host directory in memory, without a database call; server.ts has
 * asked the same before, so that here only rewriting is left (and the whole answer where Next runs alone).
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const directory = currentDirectory()
  if (!directory) return refuse(503, '平台正在启动，请稍后再试。')
  const scheme = request.headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  const { pathname, search } = request.nextUrl
  const decision = decide(
    {
      ...splitTarget(`${pathname}${search}`),
      host: request.headers.get('host') ?? undefined,
      method: request.method,
      scheme,
    },
    directory,
    env.PLANE,
  )
  switch (decision.kind) {
    case 'refuse':
      return refuse(decision.status, REFUSALS[decision.reason].sentence)
    case 'redirect':
      return new NextResponse(null, {
        headers: { Location: decision.location },
        status: decision.status,
      })
    case 'serve':
    case 'retired': {
      await settled(decision.rewrite)
      const url = request.nextUrl.clone()
      url.pathname = decision.rewrite
      return NextResponse.rewrite(url)
    }
    case 'admin':
    case 'asset':
    case 'directory':
      return NextResponse.next()
  }
}

/**
 * Uploads do not pass here: Next keeps a copy of every body for the proxy and cuts it at 10 MB (measured on
 * 16.4.6), so a larger file would arrive broken. server.ts has refused these paths on public hosts before.
 */
export const config = { matcher: ['/((?!_next/static|api/media).*)'] }
