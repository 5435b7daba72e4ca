import type { SiteView } from '@/components/site/views'
import { LinkGrid } from '@/components/ui/LinkGrid/LinkGrid'
import { Organisations } from '@/components/ui/Organisations/Organisations'
import { PictureCards } from '@/components/ui/PictureCards/PictureCards'
import { PolicyRows } from '@/components/ui/PolicyRows/PolicyRows'
import { Posts } from '@/components/ui/Posts/Posts'
import { Rows } from '@/components/ui/Rows/Rows'
import { Section } from '@/components/ui/Section/Section'

import { Headline } from './Headline'
import styles from './HomePage.module.css'
import { NamedLists } from './NamedLists'
import { PictureTabs } from './PictureTabs'
import type { HomeBlock } from './views'
import { hasContent } from './views'

export interface HomePageProps {
  site: Pick<SiteView, 'name'>
  blocks: HomeBlock[]
}

/** A home page: its blocks in order; the site's name is its heading for those who cannot see it. */
export function HomePage({ site, blocks }: HomePageProps) {
  return (
    <>
      <h1 className="vh">{site.name}</h1>
      {blocks.filter(hasContent).map((block, index) =>
        block.block === 'headline' ? (
          <Headline key={index} block={block} />
        ) : (
          <Section key={index} title={block.title} note={block.note} more={block.more}>
            <Matter block={block} />
          </Section>
        ),
      )}
    </>
  )
}

function Matter({ block }: { block: Exclude<HomeBlock, { block: 'headline' }> }) {
  switch (block.block) {
    case 'pictureTabs':
      return <PictureTabs block={block} />
    case 'list':
      return <Rows items={block.items} size="lead" />
    case 'lists':
      return <NamedLists lists={block.tabs} />
    case 'policies':
      return (
        <>
          <LinkGrid links={block.keyLinks ?? []} strong />
          <div className={styles.register}>
            <PolicyRows items={block.items} />
          </div>
          <LinkGrid links={block.links ?? []} />
        </>
      )
    case 'links':
      return (
        <div className={styles.groups}>
          {block.groups
            .filter((group) => group.links.length > 0)
            .map((group, index) => (
              <div key={index}>
                {group.title && <h3 className={styles.group}>{group.title}</h3>}
                <LinkGrid links={group.links} />
              </div>
            ))}
        </div>
      )
    case 'leaders':
      return <Posts items={block.items} />
    case 'organisations':
      return <Organisations items={block.items} />
    case 'pictures':
      return <PictureCards items={block.items} films={block.films} />
    case 'directory':
      return block.groups
        .filter((group) => group.sites.length > 0)
        .map((group) => (
          <div key={group.title} className={styles.directory}>
            <h3 className={styles.quiet}>{group.title}</h3>
            <LinkGrid
              links={group.sites}
              columns={group.sites.some((site) => site.text.length > 6) ? 'wide' : 'narrow'}
            />
          </div>
        ))
  }
}
