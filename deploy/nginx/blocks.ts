/** Ports that both families listen on. */
export interface Listen {
  http: number
  https: number
}

/** One server block; every value has been checked by the renderer. */
export interface SiteServer {
  title: string
  names: readonly string[]
  certificate: string | null
  admin: boolean
  acmeRoot: string | null
  listen: Listen
}

/** The parts of the file that stand outside the server blocks. */
export interface Frame {
  user: string | null
  pidFile: string
  accessLog: string
  errorLog: string
  tempDir: string | null
  upstream: string
  adminUpstream: string
  trustedProxies: readonly string[]
  tls: boolean
}

/** A video of 2 GB (issue: limits per kind) plus the form around it; the program refuses exactly. */
const adminBodyLimit = '2100m'
/** Letters and forms of citizens; nothing else is sent to a public host. */
const publicBodyLimit = '2m'

/** The listen lines of one block: whatever listens on IPv4 listens on [::] too. */
function listenLines(listen: Listen, options: { tls: boolean; byDefault?: boolean }) {
  const end = options.byDefault ? ' default_server;' : ';'
  const lines = [`listen ${listen.http}${end}`, `listen [::]:${listen.http}${end}`]
  if (!options.tls) return lines
  // The parameter and not `http2 on`: that is unknown before 1.25.1, and this works on both.
  return [
    ...lines,
    `listen ${listen.https} ssl http2${end}`,
    `listen [::]:${listen.https} ssl http2${end}`,
  ]
}

/** The block that answers unknown hosts: 404 that no cache keeps, and no TLS handshake at all. */
export function catchAllServer(listen: Listen, tls: boolean): string {
  return block('unknown hosts', [
    ...listenLines(listen, { tls, byDefault: true }),
    'server_name _;',
    ...(tls ? ['ssl_reject_handshake on;'] : []),
    'default_type text/plain;',
    'charset utf-8;',
    'add_header Cache-Control no-store always;',
    'location / {',
    '    return 404 "没有这个网站，请核对网址。\\n";',
    '}',
  ])
}

/** The block of one site, one retired host, the previews or the admin host. */
export function siteServer(site: SiteServer): string {
  const { names, certificate, admin, acmeRoot } = site
  return block(site.title, [
    ...listenLines(site.listen, { tls: certificate !== null }),
    `server_name ${names.join(' ')};`,
    ...(certificate
      ? [
          `ssl_certificate ${certificate}/fullchain.pem;`,
          `ssl_certificate_key ${certificate}/privkey.pem;`,
        ]
      : []),
    `client_max_body_size ${admin ? adminBodyLimit : publicBodyLimit};`,
    'error_page 413 @large;',
    'error_page 502 504 @busy;',
    ...(acmeRoot
      ? ['location ^~ /.well-known/acme-challenge/ {', `    root ${acmeRoot};`, '}']
      : []),
    'location / {',
    ...(admin ? adminProxy : ['proxy_pass http://jiyue;']).map((line) => `    ${line}`),
    '}',
    // For machines inside: health, numbers and the outbox are asked on the program's own port.
    'location ~ ^/(?:ops|metrics|readyz)(?:/|$) {',
    '    return 404;',
    '}',
    ...answer('@large', 413, '上传的内容超过上限，请缩小后再试。'),
    ...answer('@busy', 503, '网站暂时无法访问，请稍后再试。'),
  ])
}

// A large upload is passed on while it comes, not kept on this disk first, and may take its time.
const adminProxy = [
  'proxy_pass http://jiyue_admin;',
  'proxy_request_buffering off;',
  'proxy_read_timeout 300s;',
  'client_body_timeout 60s;',
]

function answer(name: string, status: number, sentence: string): string[] {
  return [
    `location ${name} {`,
    '    internal;',
    '    default_type text/plain;',
    '    charset utf-8;',
    '    add_header Cache-Control no-store always;',
    ...(status === 503 ? ['    add_header Retry-After 30 always;'] : []),
    `    return ${status} "${sentence}\\n";`,
    '}',
  ]
}

function block(title: string, lines: readonly string[]): string {
  return `    # ${title}\n    server {\n${lines.map((line) => `        ${line}`).join('\n')}\n    }\n`
}

/** The whole file around the given server blocks. */
export function frame(f: Frame, servers: readonly string[]): string {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const lines = [
    f.tempDir && temp.map((kind) => `${kind}_temp_path ${f.tempDir}/${kind};`),
    `log_format jiyue '$remote_addr [$time_iso8601] $host "$request" $status $bytes_sent '
                     '$request_time $upstream_response_time';`.split('\n'),
    `access_log ${f.accessLog} jiyue;`,
    'server_tokens off;',
    '# About 300 names, punycode ones are long.',
    'server_names_hash_max_size 4096;',
    'server_names_hash_bucket_size 128;',
    '',
    '# Slow clients give their connection back.',
    'client_header_timeout 10s;',
    'client_body_timeout 15s;',
    'send_timeout 15s;',
    'keepalive_timeout 30s;',
    'reset_timedout_connection on;',
    'client_header_buffer_size 1k;',
    'large_client_header_buffers 4 8k;',
    '',
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_comp_level 5;',
    'gzip_min_length 1024;',
    'gzip_types text/plain text/css text/csv text/javascript application/javascript',
    '    application/json application/feed+json application/manifest+json application/xml',
    '    application/rss+xml application/atom+xml image/svg+xml;',
    '',
    f.tls && tlsLines,
    ...trustLines(f.trustedProxies),
    '# Overwritten, never appended: nothing a client sends reaches the program as a fact.',
    '# $host is the name the block was chosen by; $http_host could name another one.',
    'proxy_set_header Host $host;',
    'proxy_set_header X-Forwarded-Host $host;',
    'proxy_set_header X-Forwarded-For $remote_addr;',
    'proxy_set_header X-Forwarded-Proto $outer_scheme;',
    'proxy_set_header X-Real-IP $remote_addr;',
    ...dropped.map((name) => `proxy_set_header ${name} "";`),
    'proxy_set_header Connection "";',
    'proxy_http_version 1.1;',
    'proxy_connect_timeout 5s;',
    'proxy_send_timeout 60s;',
    'proxy_read_timeout 60s;',
    'proxy_buffers 16 16k;',
    'proxy_buffer_size 16k;',
    '',
    ...upstreamLines('jiyue', f.upstream),
    ...upstreamLines('jiyue_admin', f.adminUpstream),
  ].flatMap((line) => (line === null || line === false ? [] : line))
  const http = lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n')
  const head = [
    '# Made by `npm run nginx` from the sites in the store. Do not edit: change the site instead.',
    ...(f.user ? [`user ${f.user};`] : []),
    'worker_processes auto;',
    'worker_rlimit_nofile 65536;',
    `pid ${f.pidFile};`,
    `error_log ${f.errorLog} warn;`,
    '',
    'events {\n    worker_connections 8192;\n}',
  ]
  return `${head.join('\n')}\n\nhttp {\n${http}\n\n${servers.join('\n')}}\n`
}

/** Headers that a client could use to lie about address, host or Next's own routing. */
const dropped = [
  'Forwarded',
  'X-Forwarded-Port',
  'X-Original-URL',
  'X-Rewrite-URL',
  'X-Middleware-Subrequest',
  'Proxy',
]

// TLS 1.2 is kept for old telephones; the suites are Mozilla's "intermediate" list.
const tlsLines = [
  'ssl_protocols TLSv1.2 TLSv1.3;',
  'ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:' +
    'ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:' +
    'ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;',
  'ssl_prefer_server_ciphers off;',
  'ssl_session_cache shared:TLS:20m;',
  'ssl_session_timeout 1d;',
  'ssl_session_tickets off;',
  '',
]

function upstreamLines(name: string, address: string): string[] {
  return [`upstream ${name} {`, `    server ${address};`, '    keepalive 64;', '}']
}

/** The scheme the citizen used: a named proxy in front may say so, anybody else is not asked. */
function trustLines(proxies: readonly string[]): string[] {
  if (proxies.length === 0) {
    return ['map $scheme $outer_scheme {', '    default $scheme;', '}', '']
  }
  return [
    ...proxies.map((cidr) => `set_real_ip_from ${cidr};`),
    'real_ip_header X-Forwarded-For;',
    'real_ip_recursive on;',
    'geo $realip_remote_addr $from_proxy {',
    '    default 0;',
    ...proxies.map((cidr) => `    ${cidr} 1;`),
    '}',
    'map "$from_proxy:$http_x_forwarded_proto" $outer_scheme {',
    '    default $scheme;',
    '    "1:http" http;',
    '    "1:https" https;',
    '}',
    '',
  ]
}
