import { BlockList, isIP, isIPv4 } from 'node:net'

import { normaliseHost } from './host.ts'

/** A header as node:http gives it. */
export type HeaderValue = string | string[] | undefined

export type Received = {
  /** `socket.remoteAddress`; undefined once the socket is gone. */
  socketAddress: string | undefined
  /** Whether TLS ended in this process. */
  encrypted: boolean
  headers: Readonly<Record<string, HeaderValue>>
}

export type Believed = {
  /** The client's address, IPv4 in dotted form; '' when nobody knows it. */
  address: string
  scheme: 'http' | 'https'
  /** The host asked for, not yet normalised when it is the Host header; undefined is a 400. */
  host: string | undefined
}

/** So many hops are read from a forwarding header, counted from our side; more is an attack. */
const MOST_HOPS = 32

/**
 * The proxies whose word counts.
 *
 * @param ranges addresses or CIDR ranges, IPv4 and IPv6 (`127.0.0.1`, `10.0.0.0/8`, `fd00::/8`)
 * @returns a list for `believe`
 * @throws Error with a sentence for the operator when a range is none
 */
export function trustedProxies(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits, more] = range.trim().split('/')
    const version = address.includes('%') ? 0 : isIP(address)
    const most = version === 4 ? 32 : 128
    const length = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : NaN
    if (version === 0 || more !== undefined || !(length <= most)) {
      throw new Error(
        `可信代理“${range}”不是有效的地址或网段，请改为如 127.0.0.1、10.0.0.0/8 或 fd00::/8 的写法。`,
      )
    }
    list.addSubnet(address, length, version === 4 ? 'ipv4' : 'ipv6')
  }
  return list
}

/**
 * Which client address, scheme and host to believe. Forwarding headers count only when the socket's
 * other end is a trusted proxy; then the chain is walked from our side to the first hop that is not
 * trusted, and scheme and host are the ones noted by the proxy that saw that hop. What a client put
 * further left is never looked at.
 *
 * @param received the socket and headers of a request
 * @param trusted from `trustedProxies`
 * @returns address, scheme and host. A forwarded host that is no host makes `host` undefined:
 *   falling back to another one would let two readers see two sites in one request.
 */
export function believe(received: Received, trusted: BlockList): Believed {
  const { headers } = received
  const socket = bareAddress(received.socketAddress ?? '') ?? ''
  const own: Believed = {
    address: socket,
    scheme: received.encrypted ? 'https' : 'http',
    host: single(headers.host),
  }
  if (!isTrusted(socket, trusted)) return own

  const { address, hops } = walk(socket, listOf(headers['x-forwarded-for']), trusted)
  const scheme = atHop(listOf(headers['x-forwarded-proto']), hops)?.toLowerCase()
  const host = atHop(listOf(headers['x-forwarded-host']), hops)
  return {
    address,
    scheme: scheme === 'https' || scheme === 'http' ? scheme : own.scheme,
    host: host === undefined ? own.host : (normaliseHost(host) ?? undefined),
  }
}

/** From our side outwards: the first address that is not a trusted proxy, and how far away it is. */
function walk(socket: string, chain: string[], trusted: BlockList) {
  let address = socket
  let hops = 0
  for (const entry of chain.slice(-MOST_HOPS).reverse()) {
    const next = bareAddress(entry)
    if (next === null) break
    address = next
    hops += 1
    if (!isTrusted(next, trusted)) break
  }
  return { address, hops: Math.max(hops, 1) }
}

/** The value the proxy `hops` away noted; a shorter list was overwritten on the way, take its first. */
function atHop(values: string[], hops: number): string | undefined {
  return values[Math.max(0, values.length - hops)]
}

function listOf(value: HeaderValue): string[] {
  const text = Array.isArray(value) ? value.join(',') : (value ?? '')
  return text === '' ? [] : text.split(',').map((entry) => entry.trim())
}

/** Node keeps the first of two Host headers; several in an array mean a caller of another kind. */
function single(value: HeaderValue): string | undefined {
  return Array.isArray(value) ? (value.length === 1 ? value[0] : undefined) : value
}

function isTrusted(address: string, trusted: BlockList): boolean {
  return address !== '' && trusted.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')
}

/** An address without port, brackets, quotes, zone or IPv4 mapping; null for anything else. */
function bareAddress(entry: string): string | null {
  const text = entry.replace(/^"(.*)"$/, '$1')
  const [, inBrackets] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text) ?? []
  const [, dotted] = /^(\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?$/.exec(text) ?? []
  const address = (inBrackets ?? dotted ?? text).replace(/%[\w.-]+$/, '').toLowerCase()
  const plain = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/, '')
  return isIP(plain) === 0 ? null : plain
}
