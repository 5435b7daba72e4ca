import { Posts } from '@/components/ui/Posts/Posts'
import type { ItemView } from '@/components/ui/views'

/** Leaders by post. */
export function Leaders({ view }: { view: { items: ItemView[] } }) {
  return <Posts items={view.items} />
}
