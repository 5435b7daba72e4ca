import type { CollectionConfig, GlobalConfig } from 'payload'

import { AuditLogs } from './audit/AuditLogs'
import { Channels } from './channels/Channels'
import { Articles } from './content/Articles'
import { ItemTemplates } from './content/ItemTemplates'
import { Placements } from './content/Placements'
import { Slots } from './content/Slots'
import { Sources } from './content/Sources'
import { Topics } from './content/Topics'
import { Units } from './identity/Units'
import { Users } from './identity/Users'
import { Media } from './media/Media'
import { MediaSettings } from './media/MediaSettings'
import { MediaUsages } from './media/MediaUsages'
import { Outbox } from './outbox/Outbox'
import { DutySwitches } from './presentation/DutySwitches'
import { PageTemplates } from './presentation/PageTemplates'
import { SiteDesigns } from './presentation/SiteDesigns'
import { Themes } from './presentation/Themes'
import { Domains } from './sites/Domains'
import { Sites } from './sites/Sites'

/** The one ordered list of collections; the admin's navigation follows it. */
export const collections: CollectionConfig[] = [
  Articles,
  Channels,
  Topics,
  Slots,
  ItemTemplates,
  Media,
  Sources,
  Sites,
  Domains,
  DutySwitches,
  SiteDesigns,
  PageTemplates,
  Themes,
  AuditLogs,
  Users,
  Units,
  Placements,
  MediaUsages,
  Outbox,
]

/** Settings of the platform, one record each. */
export const globals: GlobalConfig[] = [MediaSettings]
