import 'server-only'

import config from '@payload-config'
import { getPayload as open, type Payload } from 'payload'

/** The one door from pages and route handlers to Payload's Local API. */
export function getPayload(): Promise<Payload> {
  return open({ config })
}
