'use client'

import { useState } from 'react'
import type { CSSProperties, PointerEvent } from 'react'

import { areaBetween, turnedSize } from '../../model/edit'
import type { Area, PictureEdit } from '../../model/edit'
import styles from './PictureEditor.module.css'
import { useTurnedPicture } from './useTurnedPicture'

interface StageProps {
  address: string
  edit: PictureEdit
  label: string
  onDraw: (area: Area) => void
  /** Of the stored picture, in pixels. */
  size: { height: number; width: number }
}

/** The turned picture with its rectangles; dragging draws one more. The numbers beside it do the same by keyboard. */
export function Stage({ address, edit, label, onDraw, size }: StageProps) {
  const turned = turnedSize(size, edit.rotate)
  const canvas = useTurnedPicture(address, edit.rotate)
  const [drag, setDrag] = useState<{ from: [number, number]; to: [number, number] } | null>(null)

  const pointOf = (event: PointerEvent<HTMLElement>): [number, number] => {
    const box = event.currentTarget.getBoundingClientRect()
    const x = ((event.clientX - box.left) / box.width) * turned.width
    const y = ((event.clientY - box.top) / box.height) * turned.height
    return [x, y]
  }
  const place = ({ height, left, top, width }: Area): CSSProperties => ({
    height: `${(height / turned.height) * 100}%`,
    left: `${(left / turned.width) * 100}%`,
    top: `${(top / turned.height) * 100}%`,
    width: `${(width / turned.width) * 100}%`,
  })
  const end = (event: PointerEvent<HTMLElement>): void => {
    if (!drag) return
    const area = areaBetween(drag.from, pointOf(event), turned)
    setDrag(null)
    if (area.width > 1 && area.height > 1) onDraw(area)
  }
  return (
    <div
      className={styles.stage}
      onPointerCancel={() => setDrag(null)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrag({ from: pointOf(event), to: pointOf(event) })
      }}
      onPointerMove={(event) => {
        if (drag) setDrag({ ...drag, to: pointOf(event) })
      }}
      onPointerUp={end}
    >
      <canvas aria-label={label} className={styles.canvas} ref={canvas} role="img" />
      {edit.crop && <span className={styles.crop} style={place(edit.crop)} />}
      {edit.mosaics.map((area, index) => (
        <span className={styles.mosaic} key={index} style={place(area)} />
      ))}
      {drag && (
        <span className={styles.crop} style={place(areaBetween(drag.from, drag.to, turned))} />
      )}
    </div>
  )
}
