import { PictureCards } from '@/components/ui/PictureCards/PictureCards'
import type { ItemView } from '@/components/ui/views'

/** Films as posters with their length. */
export function Films({ view }: { view: { items: ItemView[] } }) {
  return <PictureCards items={view.items} films />
}
