import 'server-only'

import { pageContext } from './context'
import { machineText } from './machineText'
import type { MachineText } from './machineText'

/** {@link machineText} of a host; null also for a host that the directory does not know. */
export async function loadMachineText(
  host: string,
  kind: string,
  path: readonly string[],
): Promise<MachineText | null> {
  const context = await pageContext(host, 'plain')
  return context ? machineText(context, kind, path) : null
}
