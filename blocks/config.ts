import type { Block } from 'payload'

import { bannerBlock } from './Banner/config'
import { directoryBlock } from './Directory/config'
import { districtMapBlock } from './DistrictMap/config'
import { figuresBlock } from './Figures/config'
import { filmsBlock } from './Films/config'
import { headlineBlock } from './Headline/config'
import { leadersBlock } from './Leaders/config'
import { linksBlock } from './Links/config'
import { listsBlock } from './Lists/config'
import { organisationsBlock } from './Organisations/config'
import { picturesBlock } from './Pictures/config'
import { pictureTabsBlock } from './PictureTabs/config'
import { policiesBlock } from './Policies/config'
import { servicesBlock } from './Services/config'
import { textBlock } from './TextBlock/config'
import { topicStripBlock } from './TopicStrip/config'

/** The library of blocks for home pages, in the order of the picker. */
export const homeBlocks: Block[] = [
  headlineBlock,
  pictureTabsBlock,
  listsBlock,
  policiesBlock,
  servicesBlock,
  linksBlock,
  picturesBlock,
  filmsBlock,
  topicStripBlock,
  figuresBlock,
  leadersBlock,
  organisationsBlock,
  textBlock,
  bannerBlock,
  districtMapBlock,
  directoryBlock,
]
