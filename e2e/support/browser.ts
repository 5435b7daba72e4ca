import { existsSync } from 'node:fs'

import chromium from '@sparticuz/chromium'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * A Chromium to test with: one that the machine has, else the one packed in `@sparticuz/chromium`, so that
 * the tests need no download.
 * @returns path of the program
 */
export async function chromiumPath(): Promise<string> {
  return INSTALLED.find((path) => existsSync(path)) ?? (await chromium.executablePath())
}
