import { PictureCards } from '@/components/ui/PictureCards/PictureCards'
import type { ItemView } from '@/components/ui/views'

/** Picture stories. */
export function Pictures({ view }: { view: { items: ItemView[] } }) {
  return <PictureCards items={view.items} />
}
