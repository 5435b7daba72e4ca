import { PictureCards } from '@/components/ui/PictureCards/PictureCards'
import type { ItemView } from '@/components/ui/views'

/** The newest topics. */
export function TopicStrip({ view }: { view: { items: ItemView[] } }) {
  return <PictureCards items={view.items} />
}
