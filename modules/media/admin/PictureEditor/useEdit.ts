'use client'

import { useState } from 'react'

import { turnArea, turnBy, turnedSize } from '../../model/edit'
import type { Area, PictureEdit } from '../../model/edit'

export type Tool = 'crop' | 'mosaic'

const NOTHING: PictureEdit = { crop: null, mosaics: [], rotate: 0 }

/** What the person has drawn and turned so far, on a picture of a size. */
export function useEdit(size: { height: number; width: number }) {
  const [edit, setEdit] = useState(NOTHING)
  return {
    draw: (tool: Tool, area: Area) =>
      setEdit((now) =>
        tool === 'crop' ? { ...now, crop: area } : { ...now, mosaics: [...now.mosaics, area] },
      ),
    edit,
    reset: () => setEdit(NOTHING),
    setCrop: (crop: Area | null) => setEdit((now) => ({ ...now, crop })),
    /** Null takes the mosaic away. */
    setMosaic: (index: number, area: Area | null) =>
      setEdit((now) => ({
        ...now,
        mosaics: now.mosaics.flatMap((one, at) => (at === index ? (area ? [area] : []) : [one])),
      })),
    turn: (quarter: -90 | 90) =>
      setEdit((now) => {
        const before = turnedSize(size, now.rotate)
        const along = (area: Area): Area => turnArea(area, before, quarter)
        return {
          crop: now.crop && along(now.crop),
          mosaics: now.mosaics.map(along),
          rotate: turnBy(now.rotate, quarter),
        }
      }),
  }
}
