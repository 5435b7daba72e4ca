'use client'

import { Button } from '@payloadcms/ui'

import type { Area } from '../../model/edit'
import styles from './PictureEditor.module.css'
import type { Words } from './words'

const SIDES = ['left', 'top', 'width', 'height'] as const

interface AreaFieldsProps {
  area: Area
  name: string
  onChange: (area: Area) => void
  onRemove: () => void
  words: Words
}

/** A rectangle in numbers, for the keyboard and for exactness. */
export function AreaFields({ area, name, onChange, onRemove, words }: AreaFieldsProps) {
  return (
    <fieldset className={styles.area}>
      <legend>{name}</legend>
      {SIDES.map((side) => (
        <label className={styles.number} key={side}>
          {words.fields[side]}
          <input
            min={0}
            onChange={(event) => onChange({ ...area, [side]: Math.round(+event.target.value) })}
            step={1}
            type="number"
            value={area[side]}
          />
        </label>
      ))}
      <Button
        aria-label={`${words.remove}：${name}`}
        buttonStyle="secondary"
        margin={false}
        onClick={onRemove}
        size="small"
        type="button"
      >
        {words.remove}
      </Button>
    </fieldset>
  )
}
