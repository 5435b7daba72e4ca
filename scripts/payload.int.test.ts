import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'jiyue-cli-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs `payload run` on a script with this content through the wrapper. */
function runScript(name: string, content: string) {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/payload.mjs', 'run', file],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

it('passes output and exit code of the CLI on', () => {
  const speaking = runScript('speaks.mjs', `console.log('done', process.argv.length)`)
  expect(speaking).toMatchObject({ status: 0, stdout: expect.stringContaining('done') })

  const failing = runScript('fails.mjs', `console.error('no'); process.exit(3)`)
  expect(failing).toMatchObject({ status: 3, stderr: expect.stringContaining('no') })
})

it('takes a run without output for a failed one, after three attempts', () => {
  const log = path.join(folder, 'attempts')
  writeFileSync(log, '')
  const silent = runScript(
    'silent.mjs',
    `import { appendFileSync } from 'node:fs'; appendFileSync(${JSON.stringify(log)}, 'x')`,
  )
  expect(silent).toMatchObject({ status: 1, stderr: expect.stringContaining('没有任何输出') })
  expect(readFileSync(log, 'utf8')).toBe('xxx')
})
