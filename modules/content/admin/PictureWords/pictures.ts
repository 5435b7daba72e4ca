import { checkAlt } from '@/modules/media/model/alt'

import type { MediaPlace, MediaUse } from '../../model/mediaIn'

/** What the API says of a file, as far as this form needs it. */
export interface StoredPicture {
  id: string
  alt?: null | string
  decorative?: boolean | null
  kind?: null | string
  originalName?: null | string
  thumbnailURL?: null | string
}

/** One picture of the item with what is typed for it. */
export interface Row {
  alt: string
  decorative: boolean
  id: string
  name: string
  places: MediaPlace[]
  thumbnail: null | string
}

/** Pictures among the files of an item, in the order of the item; files that cannot be read are left out. */
export function rowsOf(uses: readonly MediaUse[], stored: readonly StoredPicture[]): Row[] {
  const known = new Map(stored.map((file) => [file.id, file]))
  return uses.flatMap(({ id, places }) => {
    const file = known.get(id)
    if (file?.kind !== 'picture') return []
    return [
      {
        alt: file.alt ?? '',
        decorative: file.decorative ?? false,
        id,
        name: file.originalName ?? '',
        places,
        thumbnail: file.thumbnailURL ?? null,
      },
    ]
  })
}

/** Why a picture could not be published, by the rule of the server; null when it can. */
export function faultOf({ alt, decorative, name }: Row, title: string): null | string {
  return checkAlt(alt, { decorative, fileName: name, title })
}

/** How many pictures still need words. */
export const countFaults = (rows: readonly Row[], title: string): number =>
  rows.filter((row) => faultOf(row, title) !== null).length
