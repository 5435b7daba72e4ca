import { defineConfig } from '@playwright/test'

import { ORIGIN, PORT } from './e2e/support/address'
import { chromiumPath } from './e2e/support/browser'

/** The store of the tests; thrown away at each start. */
const DATA_DIR = '.data/e2e'

const start = [
  `rm -rf ${DATA_DIR}`,
  'node scripts/payload.mjs migrate',
  'node --import ./scripts/typescript.mjs e2e/fixtures/seedE2e.ts',
  'exec node server.ts',
].join(' && ')

/**
 * The built program (`npm run build`) with a small store of its own, looked at from outside. Chromium resolves
 * `*.localhost` itself; real domains are sent to this machine by a rule. No retries: a race is a fault.
 */
export default defineConfig({
  expect: { timeout: 15_000 },
  forbidOnly: true,
  fullyParallel: false,
  outputDir: '.data/test-results',
  projects: [
    { name: 'sessions', testMatch: 'sessions.setup.ts' },
    { dependencies: ['sessions'], name: 'desk', testMatch: 'desk/*.spec.ts' },
    { name: 'citizen', testMatch: 'citizen/*.spec.ts' },
    // Programs of their own on copies of the store, which are stopped and started; no browser.
    { name: 'program', testMatch: 'program/*.spec.ts' },
    {
      name: 'citizen without scripts',
      testMatch: ['citizen/editions.spec.ts', 'citizen/finding.spec.ts', 'citizen/reading.spec.ts'],
      use: { javaScriptEnabled: false },
    },
  ],
  reporter: 'list',
  retries: 0,
  testDir: 'e2e',
  timeout: 60_000,
  use: {
    baseURL: ORIGIN,
    launchOptions: {
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--host-resolver-rules=MAP *.gov.cn 127.0.0.1',
      ],
      executablePath: await chromiumPath(),
    },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  },
  webServer: {
    command: start,
    env: {
      DATA_DIR,
      DEMO: '1',
      NODE_ENV: 'production',
      PORT: String(PORT),
      PUBLIC_PORT: String(PORT),
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    reuseExistingServer: false,
    stdout: 'ignore',
    timeout: 180_000,
    url: `${ORIGIN}/readyz`,
  },
  // The change-to-visible times are measured; tests in parallel would measure each other.
  workers: 1,
})
