import { Agent as HttpAgent, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'

/** What one request gave. `body` is text; `location` is '' unless it is a redirect. */
export interface Answer {
  status: number
  type: string
  location: string
  body: string
}

/** Asks `path` of `host`; the connection always goes to the base address. */
export type Ask = (host: string, path: string) => Promise<Answer>

/** The largest page that is read; a page beyond it is an error (bytes). */
const maxBytes = 8 * 1024 * 1024

/**
 * Takes the base address (`http://127.0.0.1:3000`, `http://[::1]:3000`, `https://192.0.2.1`) and
 * gives a function that connects there and sends the wanted `Host`: no name is ever resolved (Node
 * does not resolve `*.localhost`, and before DNS is switched the real names lead elsewhere). Over
 * https the certificate must be valid for the host. Redirects are answers. Rejects on no answer
 * within the time limit (ms).
 */
export function askAt(base: URL, options: { connections: number; timeout: number }): Ask {
  const secure = base.protocol === 'https:'
  const settings = { keepAlive: true, maxSockets: options.connections }
  const request = secure ? requestHttps : requestHttp
  const address = {
    agent: secure ? new HttpsAgent(settings) : new HttpAgent(settings),
    host: base.hostname.replace(/^\[|\]$/g, ''),
    port: portOf(base),
  }
  return (host, path) =>
    new Promise((resolve, reject) => {
      const servername = host.replace(/:\d+$/, '')
      const headers = { accept: 'text/html', host }
      const sent = request({ ...address, headers, path, servername }, (answer) => {
        const parts: Buffer[] = []
        let size = 0
        answer.on('data', (part: Buffer) => {
          size += part.length
          if (size > maxBytes) answer.destroy(new Error('页面超过 8 MB'))
          else parts.push(part)
        })
        answer.on('error', reject)
        answer.on('end', () => {
          clearTimeout(timer)
          resolve({
            status: answer.statusCode ?? 0,
            type: answer.headers['content-type'] ?? '',
            location: answer.headers.location ?? '',
            body: Buffer.concat(parts).toString('utf8'),
          })
        })
      })
      const late = () => sent.destroy(new Error(`${options.timeout / 1000} 秒内没有答复`))
      const timer = setTimeout(late, options.timeout)
      sent.on('error', (error) => {
        clearTimeout(timer)
        reject(error)
      })
      sent.end()
    })
}

/** The port of an address as a number, the scheme's own where none is written. */
export function portOf(base: URL): number {
  return Number(base.port || (base.protocol === 'https:' ? 443 : 80))
}
