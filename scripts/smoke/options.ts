import { parseArgs } from 'node:util'
import { portOf } from './http.ts'
import type { ListedSite } from './siteList.ts'

/** What the command line asks for. */
export interface SmokeOptions {
  base: URL
  hostOf: (site: ListedSite) => string
  forbidden: string[]
  /** Path of another site list, or null for the one of the repository. */
  sites: string | null
  /** Only these slugs; empty means all. */
  only: string[]
  /** Milliseconds one page may take. */
  timeout: number
}

export const usage = `用法：npm run smoke -- [--base http://127.0.0.1:3000] [--hosts stand-in|preview|canonical]
  --base     连接的地址，IPv6 写作 http://[::1]:3000；只连接这个地址，不解析站点域名
  --hosts    发送的 Host：stand-in 为 <slug>.localhost:<端口>（默认），preview 为 <slug>.<--suffix>，
             canonical 为正式域名
  --suffix   预览域名后缀，与 PREVIEW_SUFFIX 相同
  --forbid   页面中不应出现的文字，可重复；默认 DRAFT
  --only     只检查这些站点标识，可重复
  --sites    站点清单（CSV），默认 seed/chengdu-sites.csv
  --timeout  每页最多等待的秒数，默认 30`

/** Takes the arguments after the program's name. Throws one Chinese sentence on a wrong one. */
export function parseOptions(args: readonly string[]): SmokeOptions {
  const values = readArguments(args)
  const base = URL.canParse(values.base) ? new URL(values.base) : null
  if (base === null || !/^https?:$/.test(base.protocol)) {
    throw new Error(`--base 应为 http 或 https 地址，现为“${values.base}”。`)
  }
  const timeout = Number(values.timeout) * 1000
  if (!(timeout > 0)) throw new Error(`--timeout 应为秒数，现为“${values.timeout}”。`)
  return {
    base,
    forbidden: values.forbid,
    hostOf: hostOf(values.hosts, base, values.suffix),
    only: values.only,
    sites: values.sites ?? null,
    timeout,
  }
}

function hostOf(kind: string, base: URL, suffix: string | undefined): SmokeOptions['hostOf'] {
  switch (kind) {
    case 'stand-in':
      return (site) => `${site.slug}.localhost:${portOf(base)}`
    case 'preview':
      if (!suffix) throw new Error('--hosts preview 需要同时给出 --suffix。')
      return (site) => `${site.slug}.${suffix}`
    case 'canonical':
      return (site) => site.domain
    default:
      throw new Error(`--hosts 应为 stand-in、preview 或 canonical，现为“${kind}”。`)
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        base: { type: 'string', default: 'http://127.0.0.1:3000' },
        hosts: { type: 'string', default: 'stand-in' },
        suffix: { type: 'string' },
        forbid: { type: 'string', multiple: true, default: ['DRAFT'] },
        only: { type: 'string', multiple: true, default: [] },
        sites: { type: 'string' },
        timeout: { type: 'string', default: '30' },
      },
    }).values
  } catch (cause) {
    throw new Error(`参数“${args.join(' ')}”中有不认识的或缺少值的一项。`, { cause })
  }
}
