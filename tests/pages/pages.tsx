/** Every public page with as little and with as much as it can be given. */
import type { ReactElement } from 'react'

import { SiteShell } from '@/components/site/SiteShell/SiteShell'

import { channelPages } from './channelPages'
import { homePages } from './homePages'
import { itemPages } from './itemPages'
import type { SamplePage } from './shared'
import { statePages } from './statePages'

export const samplePages: SamplePage[] = [
  ...homePages,
  ...channelPages,
  ...itemPages,
  ...statePages,
]

/** The page inside its frame. */
export function framed({ shell, page }: SamplePage): ReactElement {
  return <SiteShell {...shell}>{page}</SiteShell>
}
