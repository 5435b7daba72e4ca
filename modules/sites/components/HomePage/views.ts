/** The blocks of a home page, filled from channels by the blueprint of the site's kind. */
import type { ItemView, LinkView } from '@/components/ui/views'

interface BlockHead {
  title: string
  /** One line under the name */
  note?: string
  /** Address of the full list */
  more?: string
}

/** A list with its own heading inside a block. */
export interface NamedList {
  title: string
  more?: string
  items: ItemView[]
}

/** The headline of the day (the first item) and up to three more. */
export interface HeadlineBlock extends BlockHead {
  block: 'headline'
  items: ItemView[]
}
/** Pictures beside lists; all lists stand open under their headings. */
export interface PictureTabsBlock extends BlockHead {
  block: 'pictureTabs'
  /** Items with pictures; the first is shown large, the others as titles */
  items: ItemView[]
  tabs: NamedList[]
}
/** One list. */
export interface ListBlock extends BlockHead {
  block: 'list'
  items: ItemView[]
}
/** Lists side by side. */
export interface ListsBlock extends BlockHead {
  block: 'lists'
  tabs: NamedList[]
}
/** The newest policy documents and the statutory entries (公开指南, 公开年报 …). */
export interface PoliciesBlock extends BlockHead {
  block: 'policies'
  items: ItemView[]
  keyLinks?: LinkView[]
  links?: LinkView[]
}
/** Named groups of links. */
export interface LinksBlock extends BlockHead {
  block: 'links'
  groups: { title?: string; more?: string; links: LinkView[] }[]
}
/** 领导, by post. */
export interface LeadersBlock extends BlockHead {
  block: 'leaders'
  items: ItemView[]
}
export interface OrganisationsBlock extends BlockHead {
  block: 'organisations'
  items: ItemView[]
}
/** Topics, picture stories or films as pictures with titles. */
export interface PicturesBlock extends BlockHead {
  block: 'pictures'
  items: ItemView[]
  films?: boolean
}
/** All sites of the city. */
export interface DirectoryBlock extends BlockHead {
  block: 'directory'
  groups: { title: string; sites: LinkView[] }[]
}

export type HomeBlock =
  | HeadlineBlock
  | PictureTabsBlock
  | ListBlock
  | ListsBlock
  | PoliciesBlock
  | LinksBlock
  | LeadersBlock
  | OrganisationsBlock
  | PicturesBlock
  | DirectoryBlock

/**
 * Whether a block has something to say; a block without content renders nothing (portal.md 1).
 *
 * @param block a block of a home page
 * @returns false when every list of it is empty
 */
export function hasContent(block: HomeBlock): boolean {
  switch (block.block) {
    case 'headline':
    case 'list':
    case 'leaders':
    case 'organisations':
    case 'pictures':
      return block.items.length > 0
    case 'policies':
      return block.items.length + (block.links?.length ?? 0) + (block.keyLinks?.length ?? 0) > 0
    case 'pictureTabs':
      return block.items.length > 0 || block.tabs.some((tab) => tab.items.length > 0)
    case 'lists':
      return block.tabs.some((tab) => tab.items.length > 0)
    case 'links':
      return block.groups.some((group) => group.links.length > 0)
    case 'directory':
      return block.groups.some((group) => group.sites.length > 0)
  }
}
