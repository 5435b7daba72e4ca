/** Starts what a process does besides answering: routing table, outbox, due changes. */
export async function register(): Promise<void> {
  // Edge bundles have none of it.
  if (!process.env['NEXT_RUNTIME'] || process.env['NEXT_RUNTIME'] === 'nodejs') {
    const { startProcess } = await import('@/process/start')
    await startProcess()
  }
}
