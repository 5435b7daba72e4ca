import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

const alias = {
  '@payload-config': `${root}payload.config.ts`,
  '@/': root,
  // `server-only` throws outside Next's bundler; loaders are tested in plain Node.
  'server-only': `${root}tests/helpers/serverOnly.ts`,
}
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
          include: ['**/*.int.test.ts'],
          exclude: ignored,
          globalSetup: ['tests/helpers/mongoServer.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
