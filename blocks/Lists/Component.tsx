import { NamedLists } from '@/components/ui/NamedLists/NamedLists'
import type { NamedList } from '@/components/ui/NamedLists/NamedLists'
import { Rows } from '@/components/ui/Rows/Rows'

export interface ListsView {
  lists: NamedList[]
}

/** One list under the block's own name; several side by side under theirs. */
export function Lists({ view: { lists } }: { view: ListsView }) {
  const [only, second] = lists
  return only && !second ? <Rows items={only.items} size="lead" /> : <NamedLists lists={lists} />
}
