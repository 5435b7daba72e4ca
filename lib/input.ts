import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'

import { ForbiddenError, RuleError } from './errors'

/**
 * The body of a request, checked.
 * @throws RuleError with the first sentence of the schema that is broken
 */
export async function readInput<T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> {
  const text = (await req.text?.()) ?? ''
  const parsed = schema.safeParse(parse(text))
  if (parsed.success) return parsed.data
  throw new RuleError(parsed.error.issues[0]?.message ?? '提交的内容不完整，请检查后再提交。')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text || '{}') as unknown
  } catch (error) {
    if (error instanceof SyntaxError) throw new RuleError('提交的内容无法识别，请刷新页面后重试。')
    throw error
  }
}

/** The id in the address of a request. */
export const idInAddress = (req: PayloadRequest): string => String(req.routeParams?.['id'] ?? '')

/** Nobody but a person of the platform writes; the actions let the program itself pass. */
export function signedIn(endpoint: Endpoint): Endpoint {
  const handler: Endpoint['handler'] = (req) => {
    if (!req.user) throw new ForbiddenError('请先登录再操作。')
    return endpoint.handler(req)
  }
  return { ...endpoint, handler }
}
