import type { ItemView, LinkView } from '@/components/ui/views'

import type { BannerView } from './Banner/Component'
import type { DirectoryView } from './Directory/Component'
import type { FiguresView } from './Figures/Component'
import type { HeadlineView } from './Headline/Component'
import type { LinksView } from './Links/Component'
import type { ListsView } from './Lists/Component'
import type { PictureTabsView } from './PictureTabs/Component'
import type { PoliciesView } from './Policies/Component'
import type { ServicesView } from './Services/Component'

interface Head {
  title: string
  /** Address of the full list */
  more?: string
}

interface Items extends Head {
  items: ItemView[]
}

/** A block of a home page with its content. */
export type FilledBlock =
  | (BannerView & { type: 'banner' })
  | (DirectoryView & Head & { type: 'directory' })
  | (FiguresView & Head & { type: 'figures' })
  | (Head & { districts: LinkView[]; type: 'districtMap' })
  | (Head & { paragraphs: string[]; type: 'text' })
  | (Items & {
      type: 'films' | 'leaders' | 'organisations' | 'pictures' | 'topicStrip'
    })
  | (HeadlineView & { type: 'headline' })
  | (LinksView & Head & { type: 'links' })
  | (ListsView & Head & { type: 'lists' })
  | (PictureTabsView & Head & { type: 'pictureTabs' })
  | (PoliciesView & Head & { type: 'policies' })
  | (ServicesView & Head & { type: 'services' })
