import { parseArgs } from 'node:util'
import type { NginxInput } from './render.ts'

/** What of the input belongs to the machine and not to the store or the environment. */
type Machine = Pick<NginxInput, 'acmeRoot' | 'listen' | 'process' | 'tls' | 'upstream'>

/** What `npm run nginx` was asked for. */
export interface NginxOptions {
  /** Path of the file to write, or null for the standard output. */
  out: string | null
  machine: Machine
}

const targets: Record<string, Pick<Machine, 'listen' | 'process' | 'upstream'>> = {
  debian: { upstream: '127.0.0.1:3000' },
  openeuler: { upstream: '127.0.0.1:3000', process: { user: 'nginx' } },
  // nginx without root in deploy/compose.yml: high ports, everything writable below /tmp.
  compose: {
    upstream: 'jiyue:3000',
    listen: { http: 8080, https: 8443 },
    process: {
      user: null,
      pidFile: '/tmp/nginx.pid',
      accessLog: '/dev/stdout',
      errorLog: 'stderr',
      tempDir: '/tmp',
    },
  },
}

export const usage = `用法：npm run nginx -- [--target debian|openeuler|compose] [--out 文件] [选项]
  --upstream      程序监听的地址，默认 127.0.0.1:3000（compose：jiyue:3000）
  --certificates  证书目录，其中每个站点一个子目录：<域名>/fullchain.pem 和 privkey.pem；不给则只用 http
  --acme          免费证书的验证目录（/.well-known/acme-challenge/ 的上级目录）`

/**
 * Takes the arguments of `npm run nginx` and `certifiedIn`, which lists the names that have a
 * certificate in a directory (the only thing read from the disk). Throws one Chinese sentence.
 */
export function parseNginxOptions(
  args: readonly string[],
  certifiedIn: (certificateDir: string) => string[],
): NginxOptions {
  const values = readArguments(args)
  const target = Object.hasOwn(targets, values.target) ? targets[values.target] : undefined
  if (target === undefined) {
    throw new Error(`--target 应为 ${Object.keys(targets).join('、')}，现为“${values.target}”。`)
  }
  const certificateDir = values.certificates?.replace(/\/$/, '')
  return {
    out: values.out ?? null,
    machine: {
      ...target,
      upstream: values.upstream ?? target.upstream,
      acmeRoot: values.acme ?? null,
      tls: certificateDir ? { certificateDir, certified: certifiedIn(certificateDir) } : null,
    },
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        target: { type: 'string', default: 'debian' },
        out: { type: 'string' },
        upstream: { type: 'string' },
        certificates: { type: 'string' },
        acme: { type: 'string' },
      },
    }).values
  } catch (cause) {
    throw new Error(`参数“${args.join(' ')}”中有不认识的或缺少值的一项。`, { cause })
  }
}
