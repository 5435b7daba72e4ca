import { z } from 'zod'

/** The secret of the demonstration; a start outside it refuses this value. */
export const DEMO_SECRET = 'jiyue-demonstration-secret-not-for-production'

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .optional()
  .transform((value) => value === '1' || value === 'true')

const blankIsNull = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value ? value : null))

/** Every environment variable the program knows; `.env.example` explains each (tests/house.test.ts compares). */
export const envSchema = z.object({
  ADMIN_HOST: z.string().trim().min(1).default('localhost'),
  ADMIN_ORIGIN: blankIsNull,
  DATABASE_URI: blankIsNull,
  DATA_DIR: z.string().trim().min(1).default('.data'),
  DEMO: flag,
  FFMPEG: blankIsNull,
  LISTEN_HOST: z.string().trim().min(1).default('::'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PAYLOAD_SECRET: blankIsNull,
  PLANE: z.enum(['all', 'public', 'editor']).default('all'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  PREVIEW_SUFFIX: blankIsNull,
  PUBLIC_SCHEME: z.enum(['http', 'https']).default('http'),
  // An empty line of a copied .env.example means “not set”, and not port 0.
  PUBLIC_PORT: z
    .literal('')
    .transform(() => undefined)
    .or(z.coerce.number().int().min(1).max(65535))
    .optional(),
  TRUSTED_PROXIES: z.string().default('127.0.0.1/8,::1/128'),
})

export type Env = z.infer<typeof envSchema>

/**
 * Reads and checks the environment once.
 * @throws Error with one sentence per wrong variable
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = envSchema.safeParse(source)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}：${issue.message}`)
  throw new Error(`环境变量有误，请对照 .env.example 修改后再启动。\n${lines.join('\n')}`)
}

/**
 * What forbids a production start outside the demonstration: weak secrets and plain HTTP.
 * The store's own demonstration items are refused by `modules/sites/queries` at start.
 * @returns one Chinese sentence per fault, empty when the start is safe
 */
export function startFaults(env: Env): string[] {
  if (env.DEMO || env.NODE_ENV !== 'production') return []
  const faults: string[] = []
  if (!env.PAYLOAD_SECRET || env.PAYLOAD_SECRET.length < 32 || env.PAYLOAD_SECRET === DEMO_SECRET) {
    faults.push('PAYLOAD_SECRET 太弱：请用 `openssl rand -hex 32` 生成至少 32 个字符的密钥。')
  }
  if (env.PUBLIC_SCHEME !== 'https') {
    faults.push('PUBLIC_SCHEME 须为 https：生产环境不得以明文提供服务。')
  }
  if (env.ADMIN_HOST === 'localhost') {
    faults.push('ADMIN_HOST 仍是 localhost：请填管理后台所在的域名。')
  }
  return faults
}

export const env: Env = readEnv(process.env)

/** The key that signs sessions: the configured one, in the demonstration and in development a known one. */
export const payloadSecret = env.PAYLOAD_SECRET ?? DEMO_SECRET

/** Scheme, host and port under which editors reach the admin, e.g. `http://localhost:3000`. */
export const adminOrigin =
  env.ADMIN_ORIGIN ??
  `${env.PUBLIC_SCHEME}://${env.ADMIN_HOST}${
    env.ADMIN_HOST === 'localhost' ? `:${env.PORT}` : env.PUBLIC_PORT ? `:${env.PUBLIC_PORT}` : ''
  }`
