import nextCoreWebVitals from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'
import tseslint from 'typescript-eslint'

/** Room borders are held by tests/house.test.ts; this file holds the language. */
const config = tseslint.config(
  {
    ignores: [
      '.next/**',
      '.data/**',
      'node_modules/**',
      'coverage/**',
      'payload-types.ts',
      'next-env.d.ts',
      'migrations/sqlite/**',
      'migrations/mongodb/**',
      'app/(payload)/**',
    ],
  },
  ...nextCoreWebVitals,
  ...nextTypescript,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
    },
  },
  {
    // The image route is ours; next/image keys by address without the host (docs/house.md).
    rules: { '@next/next/no-img-element': 'off', '@next/next/no-html-link-for-pages': 'off' },
  },
  {
    // Two of the exclusive licences, for the editor's sake; the house test holds all of them.
    ignores: ['lib/payload.ts', 'lib/cache/**', 'scripts/*.ts', '**/*.test.ts', 'tests/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@payload-config', message: 'use getPayload of lib/payload.' },
            { name: 'next/cache', message: 'lib/cache alone imports it.' },
          ],
        },
      ],
    },
  },
  {
    // Command-line entries talk to a person at a terminal.
    files: ['scripts/**', 'tests/**', 'server.ts'],
    rules: { 'no-console': 'off' },
  },
)

export default config
