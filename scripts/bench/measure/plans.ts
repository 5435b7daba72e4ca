import type { Client, InStatement, ResultSet } from '@libsql/client'

/** The reading statements that a client was asked to run. */
export interface Asked {
  queries: { sql: string; args: unknown }[]
  explain: (query: { sql: string; args: unknown }) => Promise<ResultSet>
}

/** Notes every SELECT that goes through a client from now on. */
export function spyOn(client: Client): Asked {
  const execute = client.execute.bind(client) as (statement: InStatement) => Promise<ResultSet>
  const asked: Asked = {
    explain: ({ args, sql }) =>
      execute({ args, sql: `EXPLAIN QUERY PLAN ${sql}` } as unknown as InStatement),
    queries: [],
  }
  client.execute = ((statement: InStatement | string, args?: unknown) => {
    const query = typeof statement === 'string' ? { args: args ?? [], sql: statement } : statement
    if (/^\s*(?:select|with)\b/i.test(query.sql)) {
      asked.queries.push({ args: query.args ?? [], sql: query.sql })
    }
    return execute(query as InStatement)
  }) as Client['execute']
  return asked
}

/** The steps of SQLite's plans for the noted statements, in order. */
export async function plansOf(asked: Asked): Promise<string[]> {
  const steps: string[] = []
  for (const query of asked.queries) {
    const plan = await asked.explain(query)
    for (const row of plan.rows) steps.push(String((row as unknown as { detail: string }).detail))
  }
  return steps
}
