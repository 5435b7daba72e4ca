import { Agent, request } from 'node:http'

/** One answer; `begun` and `ms` are milliseconds by `performance.now()`. */
export interface Answer {
  status: number
  body: Buffer
  begun: number
  ms: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Asks the program on this machine for a path of a host. */
export function get(port: number, host: string, path: string): Promise<Answer> {
  return send(port, host, path, 'GET')
}

/** Sends JSON to the API of the admin host. @throws Error when the answer is no 2xx */
export async function api(
  port: number,
  method: 'PATCH' | 'POST',
  path: string,
  data: object,
  token?: string,
): Promise<{ json: Record<string, unknown>; answer: Answer }> {
  const answer = await send(port, `localhost:${port}`, path, method, JSON.stringify(data), {
    'Content-Type': 'application/json',
    ...(token ? { Authorization: `JWT ${token}` } : {}),
  })
  const text = answer.body.toString('utf8')
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
  return { answer, json: JSON.parse(text) as Record<string, unknown> }
}

function send(
  port: number,
  host: string,
  path: string,
  method: string,
  body?: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const sent = request(
      { agent, headers: { ...headers, Host: host }, host: '127.0.0.1', method, path, port },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () => {
          const ms = performance.now() - begun
          resolve({ begun, body: Buffer.concat(parts), ms, status: answer.statusCode ?? 0 })
        })
      },
    )
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // The program closes connections that were idle for 5 s; such a request never reached it.
      const closed = sent.reusedSocket && error.code === 'ECONNRESET'
      if (closed) resolve(send(port, host, path, method, body, headers))
      else reject(error)
    })
    sent.end(body)
  })
}
