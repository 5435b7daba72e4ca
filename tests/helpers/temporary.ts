import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'

/** Gives a function that makes an empty directory for one test; all are removed after it. */
export function temporaryDirectories(): () => Promise<string> {
  const made: string[] = []
  afterEach(async () => {
    await Promise.all(
      made.splice(0).map((directory) => rm(directory, { force: true, recursive: true })),
    )
  })
  return async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'jiyue-'))
    made.push(directory)
    return directory
  }
}
