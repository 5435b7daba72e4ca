import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { needsInstall, writeStamp } from './lock.mjs'

let root = ''
const lockFile = () => join(root, 'package-lock.json')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jiyue-lock-'))
  writeFileSync(lockFile(), '{"lockfileVersion":3}')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('installs into a fresh clone', () => {
  expect(needsInstall(root)).toBe(true)
})

it('installs over modules that it did not install or that were left half way', () => {
  mkdirSync(join(root, 'node_modules'))
  expect(needsInstall(root)).toBe(true)
})

it('does not install twice for one lock file, whatever its time says', () => {
  mkdirSync(join(root, 'node_modules'))
  writeStamp(root)
  utimesSync(lockFile(), new Date('2100-01-01'), new Date('2100-01-01'))
  expect(needsInstall(root)).toBe(false)
})

it('installs again when the lock file has changed', () => {
  mkdirSync(join(root, 'node_modules'))
  writeStamp(root)
  writeFileSync(lockFile(), '{"lockfileVersion":3,"packages":{}}')
  expect(needsInstall(root)).toBe(true)
})

it('fails without a lock file', () => {
  mkdirSync(join(root, 'node_modules'))
  writeStamp(root)
  rmSync(lockFile())
  expect(() => needsInstall(root)).toThrow('package-lock.json')
})
