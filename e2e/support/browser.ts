import { existsSync } from 'node:fs'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The packed Chromium needs libraries (libnss3 and its kin) that a machine without any browser lacks. The
 * package brings them and unpacks them only where it believes to run on Lambda, which is what this says.
 */
async function packedChromium(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  // Not at the top: the package looks at the environment while it is loaded.
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}

/**
 * A Chromium to test with: one that the machine has, else the one packed in `@sparticuz/chromium`, so that
 * the tests need no download. `E2E_CHROMIUM=packed` takes the packed one in any case.
 * @returns path of the program
 */
export async function chromiumPath(): Promise<string> {
  const installed = INSTALLED.find((path) => existsSync(path))
  const packed = process.env['E2E_CHROMIUM'] === 'packed' || installed === undefined
  return packed ? packedChromium() : installed
}
