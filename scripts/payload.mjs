#!/usr/bin/env node
/**
 * Runs the Payload CLI: `node scripts/payload.mjs migrate`, `… generate:types`, …
 * On Node 20 and 22 the CLI sometimes does nothing, prints nothing and exits 0 (payloadcms/payload
 * issues 16381 and 17757; measured 0 of 45 on Node 24.21). So Node 24 is asked for, and a silent
 * run counts as a failed one: it is tried again, at most three times in all. The CLI loads the configuration
 * through scripts/typescript.mjs, since with its own loader it takes three times as long.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ATTEMPTS = 3
const cli = fileURLToPath(new URL('../node_modules/payload/bin.js', import.meta.url))
const command = [
  '--import',
  new URL('typescript.mjs', import.meta.url).href,
  cli,
  '--disable-transpile',
]

/** Runs the CLI once and passes its output on. */
function runOnce(args) {
  return new Promise((resolve, reject) => {
    let silent = true
    const child = spawn(process.execPath, [...command, ...args], {
      stdio: ['inherit', 'pipe', 'pipe'],
    })
    const passOn = (from, to) =>
      from.on('data', (chunk) => {
        if (chunk.toString().trim() !== '') silent = false
        to.write(chunk)
      })
    passOn(child.stdout, process.stdout)
    passOn(child.stderr, process.stderr)
    const forward = (signal) => child.kill(signal)
    process.on('SIGINT', forward)
    process.on('SIGTERM', forward)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('SIGINT', forward)
      process.off('SIGTERM', forward)
      resolve({ silent, code: code ?? (signal ? 1 : 0) })
    })
  })
}

async function main(args) {
  if (Number(process.versions.node.split('.')[0]) < 24) {
    console.error(
      `需要 Node 24 或更高版本,当前是 ${process.version}:请用 npm run 启动,它会使用本项目自带的 Node 24。`,
    )
    return 1
  }
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { code, silent } = await runOnce(args)
    if (code !== 0 || !silent) return code
  }
  console.error(`Payload 命令「${args.join(' ')}」连续 ${ATTEMPTS} 次没有任何输出,视为失败。`)
  return 1
}

process.exitCode = await main(process.argv.slice(2))
