'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { TextFieldClientComponent } from 'payload'

/** A colour chosen by the browser's own picker or typed; the text is what is stored. */
export const ColourField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { setValue, showError, value } = useField<string>({ potentiallyStalePath: path })
  const { i18n } = useTranslation()
  const id = `field-${path.replace(/\./g, '__')}`
  const colour = /^#[0-9a-f]{6}$/i.test(value ?? '') ? (value as string) : '#000000'
  return (
    <div className={`field-type text${showError ? ' error' : ''}`} style={{ flex: '1 1 auto' }}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap" style={{ display: 'flex', gap: '0.5rem' }}>
        <FieldError path={path} showError={showError} />
        <input
          aria-label={field.label ? getTranslation(field.label, i18n) : id}
          disabled={readOnly}
          onChange={(event) => setValue(event.target.value)}
          style={{ height: '40px', padding: 0, width: '48px' }}
          type="color"
          value={colour}
        />
        <input
          disabled={readOnly}
          id={id}
          maxLength={7}
          onChange={(event) => setValue(event.target.value)}
          style={{ maxWidth: '8rem' }}
          value={value ?? ''}
        />
      </div>
      <FieldDescription path={path} />
    </div>
  )
}
