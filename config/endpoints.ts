import type { Endpoint } from 'payload'

import { uploadEndpoints } from '@/modules/media/endpoints'

/** REST addresses of our own beside those of the collections, below `/api` of the admin host. */
export const endpoints: Endpoint[] = [...uploadEndpoints]
