import { isIPv4, isIPv6 } from 'node:net'
import { domainToASCII, domainToUnicode } from 'node:url'

import { utf8Header } from './wire.ts'

/** A host as asked for: lower case, punycode, no trailing dot; an IPv6 literal in brackets. */
export type Host = {
  host: string
  /** 1 to 65535, or null where the request names none. */
  port: number | null
  kind: 'name' | 'ipv4' | 'ipv6'
  /**
   * False when a name was spelt differently by more than letter case (trailing dot, Unicode, …).
   * Addresses are always tidy: browsers write some of them otherwise than RFC 5952, so sending them
   * to our spelling would never end.
   */
  tidy: boolean
}

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const LONGEST_NAME = 253 // RFC 1035 2.3.4, in its text form
const LONGEST_HEADER = 1024 // a Unicode name is longer in bytes than in punycode, never this long
/** The dots that UTS 46 takes for a full stop: ideographic, full-width, half-width. */
const OTHER_DOTS = /[。．｡]/g

/**
 * Reads a Host header (or an X-Forwarded-Host, or a domain typed into a form).
 *
 * @param raw the header's value; undefined when the request has none
 * @returns the host in its one normal form, or null for anything that is no host: user information,
 *   slashes, spaces, controls, underscores, zone ids, numbers that only look like an address
 *   (`0x7f.1`), labels over 63 and names over 253 characters (RFC 1035), undecodable punycode
 */
export function parseHost(raw: string | undefined): Host | null {
  if (raw === undefined || raw.length === 0 || raw.length > LONGEST_HEADER) return null
  const text = utf8Header(raw).replace(/：(?=\d{1,5}$)/, ':')
  const [, name = '', digits = ''] = /^(\[[^\]]*\]|[^:[\]]*)(?::(\d{0,5}))?$/.exec(text) ?? []
  const port = digits === '' ? null : Number(digits)
  if (port !== null && (port < 1 || port > 65_535)) return null

  const found = name.startsWith('[') ? ipv6(name.slice(1, -1)) : named(name)
  if (found === null) return null
  const asSent = raw.replace(/:\d{0,5}$/, '').toLowerCase()
  return { ...found, port, tidy: found.kind !== 'name' || asSent === found.host }
}

/**
 * The normal form of a host as text, with the port it was asked with.
 *
 * @param raw as for `parseHost`
 * @returns `host` or `host:port`; null for anything that is no host. Normalising twice changes nothing.
 */
export function normaliseHost(raw: string | undefined): string | null {
  const found = parseHost(raw)
  return found && withPort(found.host, found.port)
}

/**
 * A domain name as a form or a list of sites gives it.
 *
 * @param raw a bare name, in Unicode or punycode
 * @returns the name in lower-case punycode; null for an address, a name with a port, or no name
 */
export function normaliseDomain(raw: string): string | null {
  const found = parseHost(raw.trim())
  return found?.kind === 'name' && found.port === null ? found.host : null
}

/**
 * @param host in normal form
 * @param port null for none
 * @returns the authority of an address
 */
export function withPort(host: string, port: number | null): string {
  return port === null ? host : `${host}:${port}`
}

/**
 * A host for people: punycode becomes Chinese again.
 *
 * @param host in normal form, with or without port
 * @returns the same in Unicode
 */
export function formatHost(host: string): string {
  const [name = '', port] = host.startsWith('[') ? [host] : host.split(':', 2)
  const shown = name.includes('xn--') ? domainToUnicode(name) : name
  return port === undefined ? shown : `${shown}:${port}`
}

type Found = Pick<Host, 'host' | 'kind'>

/** RFC 5952: lower case, longest run of zeros shortened, mapped IPv4 in dotted form (its section 5). */
function ipv6(literal: string): Found | null {
  if (!isIPv6(literal) || literal.includes('%')) return null
  const short = new URL(`http://[${literal}]/`).hostname
  const [, high, low] = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(short) ?? []
  if (high === undefined || low === undefined) return { host: short, kind: 'ipv6' }
  const [a, b] = [parseInt(high, 16), parseInt(low, 16)]
  return { host: `[::ffff:${a >> 8}.${a & 255}.${b >> 8}.${b & 255}]`, kind: 'ipv6' }
}

function named(raw: string): Found | null {
  const name = raw.replace(OTHER_DOTS, '.').replace(/\.$/, '')
  if (isIPv4(name)) return { host: name, kind: 'ipv4' }
  // domainToASCII drops tabs and cuts at a slash: what is not a letter, digit, dot or hyphen is out.
  if (/[^A-Za-z0-9.\-\x80-\u{10ffff}]/u.test(name)) return null
  const host = domainToASCII(name)
  const labels = host.split('.')
  if (host.length > LONGEST_NAME || !labels.every((label) => LABEL.test(label))) return null
  // The URL standard reads a name that ends in a number as an IPv4 address; only four decimals are one.
  if (/^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '')) return null
  return readable(host) ? { host, kind: 'name' } : null
}

/** Whether every `xn--` label decodes and encodes back to itself; domainToASCII lets others through. */
function readable(host: string): boolean {
  if (!host.includes('xn--')) return true
  const shown = domainToUnicode(host)
  return !/(?:^|\.)xn--/.test(shown) && domainToASCII(shown) === host
}
