import { groupHosts, toServerName, type NginxHost } from './hosts.ts'
import { catchAllServer, frame, siteServer, type Listen } from './blocks.ts'

/** Everything the configuration depends on; nothing is read from disk or environment. */
export interface NginxInput {
  hosts: readonly NginxHost[]
  /** The one host of admin and API; the only one that takes large uploads. */
  adminHost: string
  /** Where the public plane listens, e.g. `127.0.0.1:3000`, `[::1]:3000` or `jiyue:3000`. */
  upstream: string
  /** Where the editor plane listens when it is another process; else the same upstream. */
  adminUpstream?: string | null
  /** Every `<slug>.<previewSuffix>` is answered before DNS is switched; null switches it off. */
  previewSuffix?: string | null
  /** `<certificateDir>/<name>/{fullchain,privkey}.pem` per server block; null answers http only. */
  tls: {
    certificateDir: string
    /** Block names (canonical or retired host) whose files exist; others stay on http. Default all. */
    certified?: readonly string[]
  } | null
  /** CIDRs of firewalls or balancers in front, whose X-Forwarded-For/-Proto may be believed. */
  trustedProxies?: readonly string[]
  /** Folder of `/.well-known/acme-challenge/` for free certificates; null switches it off. */
  acmeRoot?: string | null
  /** Ports; both families listen on the same ones. Default 80 and 443. */
  listen?: Listen
  /** What differs between a Debian server, a container without root and a test. */
  process?: Partial<NginxProcess>
}

/** Where one nginx process keeps its things. `user` and `tempDir` null: nginx's own default. */
export interface NginxProcess {
  user: string | null
  pidFile: string
  accessLog: string
  errorLog: string
  tempDir: string | null
}

const debian: NginxProcess = {
  user: 'www-data',
  pidFile: '/run/nginx.pid',
  accessLog: '/var/log/nginx/access.log',
  errorLog: '/var/log/nginx/error.log',
  tempDir: null,
}

/**
 * Gives the text of a whole nginx.conf (nginx ≥ 1.19.4) that answers every host of the store over
 * IPv4 and IPv6 and refuses all others. The same input gives the same bytes. Throws one Chinese
 * sentence on an invalid or doubly used host, path, address or port.
 */
export function renderNginx(input: NginxInput): string {
  const listen = checkPorts(input.listen ?? { http: 80, https: 443 })
  const adminHost = toServerName(input.adminHost)
  const preview = input.previewSuffix ? toServerName(input.previewSuffix) : null
  const groups = groupHosts(input.hosts, preview ? [adminHost, preview] : [adminHost])
  const certified = input.tls?.certified?.map(toServerName)
  const certificate = (name: string) =>
    input.tls && (certified?.includes(name) ?? true)
      ? `${safe(input.tls.certificateDir)}/${name}`
      : null
  const acmeRoot = input.acmeRoot ? safe(input.acmeRoot) : null
  const admin = siteServer({
    title: 'admin and API',
    names: [adminHost],
    certificate: certificate(adminHost),
    admin: true,
    acmeRoot,
    listen,
  })
  const previews = preview && {
    title: 'preview hosts',
    names: [`*.${preview}`],
    certificate: certificate(preview),
  }
  const sites = [
    ...(previews ? [previews] : []),
    ...groups.map((group) => ({
      title: group.title,
      names: group.names,
      certificate: certificate(group.name),
    })),
  ].map((site) => siteServer({ ...site, admin: false, acmeRoot, listen }))
  const { user, tempDir, pidFile, accessLog, errorLog } = { ...debian, ...input.process }
  return frame(
    {
      user: user && safe(user),
      tempDir: tempDir && safe(tempDir),
      pidFile: safe(pidFile),
      accessLog: safe(accessLog),
      errorLog: safe(errorLog),
      upstream: safe(input.upstream),
      adminUpstream: safe(input.adminUpstream ?? input.upstream),
      trustedProxies: (input.trustedProxies ?? []).map(safe),
      tls: input.tls !== null,
    },
    [catchAllServer(listen, input.tls !== null), admin, ...sites],
  )
}

/** Lets only text pass that stays one nginx word; paths, addresses, CIDRs, names. */
function safe(word: string): string {
  if (!/^[\w./:[\]-]+$/.test(word)) throw new Error(`“${word}”含有 nginx 配置不能使用的字符。`)
  return word
}

function checkPorts(listen: Listen): Listen {
  for (const value of [listen.http, listen.https]) {
    if (!Number.isInteger(value) || value < 1 || value > 65535) {
      throw new Error(`端口“${value}”应为 1 到 65535 的整数。`)
    }
  }
  return listen
}
