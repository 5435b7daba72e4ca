import { Organisations } from '@/components/ui/Organisations/Organisations'
import type { ItemView } from '@/components/ui/views'

/** Organisations with address and telephone. */
export function OrganisationList({ view }: { view: { items: ItemView[] } }) {
  return <Organisations items={view.items} />
}
