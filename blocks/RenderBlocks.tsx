import { Section } from '@/components/ui/Section/Section'

import { Banner } from './Banner/Component'
import { Directory } from './Directory/Component'
import { DistrictMap } from './DistrictMap/Component'
import { Figures } from './Figures/Component'
import { Films } from './Films/Component'
import { Headline } from './Headline/Component'
import { Leaders } from './Leaders/Component'
import { Links } from './Links/Component'
import { Lists } from './Lists/Component'
import { OrganisationList } from './Organisations/Component'
import { Pictures } from './Pictures/Component'
import { PictureTabs } from './PictureTabs/Component'
import { Policies } from './Policies/Component'
import { Services } from './Services/Component'
import { TextBlock } from './TextBlock/Component'
import { TopicStrip } from './TopicStrip/Component'
import type { FilledBlock } from './views'

/** A home page: its blocks in order; the site's name is its heading for those who cannot see it. */
export function HomePage({ blocks, siteName }: { blocks: FilledBlock[]; siteName: string }) {
  return (
    <>
      <h1 className="vh">{siteName}</h1>
      {blocks.map((block, index) => (
        <RenderBlock key={index} block={block} name={`part-${index + 1}`} />
      ))}
    </>
  )
}

/** One block; headline and banner carry their own frame, every other stands in a section. */
function RenderBlock({ block, name }: { block: FilledBlock; name: string }) {
  if (block.type === 'headline') return <Headline view={block} />
  if (block.type === 'banner') return <Banner view={block} />
  return (
    <Section title={block.title} {...(block.more ? { more: block.more } : {})}>
      <Matter block={block} name={name} />
    </Section>
  )
}

interface MatterProps {
  block: Exclude<FilledBlock, { type: 'banner' | 'headline' }>
  /** Unique on the page */
  name: string
}

function Matter({ block, name }: MatterProps) {
  switch (block.type) {
    case 'directory':
      return <Directory view={block} />
    case 'districtMap':
      return <DistrictMap view={block} />
    case 'figures':
      return <Figures view={block} />
    case 'films':
      return <Films view={block} />
    case 'leaders':
      return <Leaders view={block} />
    case 'links':
      return <Links view={block} />
    case 'lists':
      return <Lists view={block} />
    case 'organisations':
      return <OrganisationList view={block} />
    case 'pictures':
      return <Pictures view={block} />
    case 'pictureTabs':
      return <PictureTabs view={block} name={name} />
    case 'policies':
      return <Policies view={block} />
    case 'services':
      return <Services view={block} />
    case 'text':
      return <TextBlock view={block} />
    case 'topicStrip':
      return <TopicStrip view={block} />
  }
}
