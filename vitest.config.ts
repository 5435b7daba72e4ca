import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

const alias = {
  '@payload-config': `${root}payload.config.ts`,
  '@/': root,
  // `server-only` throws outside Next's bundler; loaders are tested in plain Node.
  'server-only': `${root}tests/helpers/serverOnly.ts`,
}
// Files share a process and what it has loaded: two thirds of the time that a process for each takes.
const isolate = false
const ignored = ['**/node_modules/**', '**/.next/**', '**/.data/**', 'e2e/**']

export default defineConfig({
  resolve: { alias },
  test: {
    // The default leaves a core to whoever is working; these machines have two, and nobody is.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          isolate,
          // Property tests run hundreds of cases; a busy machine must not turn them red.
          testTimeout: 30_000,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ignored, '**/*.int.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          isolate,
          include: ['**/*.int.test.ts'],
          exclude: ignored,
          globalSetup: ['tests/helpers/mongoServer.ts'],
          setupFiles: ['tests/helpers/integrationSetup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
