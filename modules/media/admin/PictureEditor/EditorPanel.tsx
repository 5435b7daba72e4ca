'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { checkEdit, turnedSize } from '../../model/edit'
import type { PictureEdit } from '../../model/edit'
import { AreaFields } from './AreaFields'
import styles from './PictureEditor.module.css'
import { Stage } from './Stage'
import { useEdit } from './useEdit'
import type { Tool } from './useEdit'
import type { Words } from './words'

const TOOLS: readonly Tool[] = ['crop', 'mosaic']

interface EditorPanelProps {
  address: string
  busy: boolean
  onApply: (edit: PictureEdit) => void
  onPreview: (edit: PictureEdit) => void
  size: { height: number; width: number }
  words: Words
}

/** Turning, cutting and covering one picture; begins anew when its address changes. */
export function EditorPanel({ address, busy, onApply, onPreview, size, words }: EditorPanelProps) {
  const { draw, edit, reset, setCrop, setMosaic, turn } = useEdit(size)
  const [tool, setTool] = useState<Tool>('crop')
  const turned = turnedSize(size, edit.rotate)
  const fault = checkEdit(edit, size)
  const middle = {
    height: Math.round(turned.height / 2),
    left: Math.round(turned.width / 4),
    top: Math.round(turned.height / 4),
    width: Math.round(turned.width / 2),
  }
  const button = (label: string, act: () => void, disabled = false, main = false) => (
    <Button
      buttonStyle={main ? 'primary' : 'secondary'}
      disabled={disabled || busy}
      margin={false}
      onClick={act}
      size="small"
      type="button"
    >
      {label}
    </Button>
  )
  return (
    <>
      <p className={styles.help}>{words.help}</p>
      <div className={styles.bar}>
        {button(words.left, () => turn(-90))}
        {button(words.right, () => turn(90))}
        <fieldset className={styles.tools}>
          <legend>{words.tool}</legend>
          {TOOLS.map((one) => (
            <label key={one}>
              <input checked={tool === one} onChange={() => setTool(one)} type="radio" />
              {words[one]}
            </label>
          ))}
        </fieldset>
        {button(words.newArea, () => draw(tool, middle))}
        {button(words.reset, reset)}
      </div>
      <Stage
        address={address}
        edit={edit}
        label={words.picture}
        onDraw={(area) => draw(tool, area)}
        size={size}
      />
      {(edit.crop ?? edit.mosaics.length > 0) && <p className={styles.areas}>{words.areas}</p>}
      {edit.crop && (
        <AreaFields
          area={edit.crop}
          name={words.crop}
          onChange={setCrop}
          onRemove={() => setCrop(null)}
          words={words}
        />
      )}
      {edit.mosaics.map((area, index) => (
        <AreaFields
          area={area}
          key={index}
          name={`${words.mosaic} ${index + 1}`}
          onChange={(next) => setMosaic(index, next)}
          onRemove={() => setMosaic(index, null)}
          words={words}
        />
      ))}
      <p aria-live="polite" className={styles.help}>
        {fault}
      </p>
      <div className={styles.end}>
        {button(words.preview, () => onPreview(edit), fault !== null)}
        {button(words.apply, () => onApply(edit), fault !== null, true)}
      </div>
    </>
  )
}
