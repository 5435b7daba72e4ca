import { Downloads } from '@/components/ui/Downloads/Downloads'
import { LinkGrid } from '@/components/ui/LinkGrid/LinkGrid'
import { Organisations } from '@/components/ui/Organisations/Organisations'
import { PictureCards } from '@/components/ui/PictureCards/PictureCards'
import { PolicyRows } from '@/components/ui/PolicyRows/PolicyRows'
import { Posts } from '@/components/ui/Posts/Posts'
import { Rows } from '@/components/ui/Rows/Rows'
import type { DownloadView, ItemView } from '@/components/ui/views'
import type { ChannelLayout } from '@/modules/sites/model/blueprints/types'

export interface ChannelItemsProps {
  layout: ChannelLayout
  items: ItemView[]
}

/** The items of a column in its layout. */
export function ChannelItems({ layout, items }: ChannelItemsProps) {
  switch (layout) {
    case 'rows':
      return <Rows items={items} dates="day" size="big" />
    case 'policy':
      return <PolicyRows items={items} />
    case 'pictures':
      return <PictureCards items={items} />
    case 'videos':
      return <PictureCards items={items} films />
    case 'leaders':
      return <Posts items={items} />
    case 'organisations':
      return <Organisations items={items} />
    case 'links':
      return (
        <LinkGrid
          columns="wide"
          links={items.map((item) => ({ href: item.href, text: item.title }))}
        />
      )
    case 'downloads':
      return <DownloadItems items={items} />
  }
}

/** Files stand as files, items that are pages keep their row. */
function DownloadItems({ items }: { items: ItemView[] }) {
  const files = items.flatMap((item): DownloadView[] => (item.download ? [item.download] : []))
  return (
    <>
      <Downloads files={files} />
      {items
        .filter((item) => !item.download)
        .map((item) => (
          <div key={item.id}>
            <Rows items={[item]} dates="day" size="big" />
            <Downloads files={item.files ?? []} />
          </div>
        ))}
    </>
  )
}
