'use client'

import { DefaultCell, useListDrawerContext } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'

type Props = DefaultCellComponentProps<TextFieldClient>

/**
 * A file in a list: its thumbnail and the name people gave it; the name in the store says nothing. In a drawer
 * a press chooses it, as Payload's own cell does, which knows no other name.
 */
export function FileCell(props: Props) {
  const { collectionSlug, link, rowData } = props
  const { drawerSlug, onSelect } = useListDrawerContext()
  const choose = () =>
    onSelect?.({ collectionSlug, doc: rowData as never, docID: rowData['id'] as string })
  const chosen =
    drawerSlug && link
      ? { className: 'default-cell__first-cell', link: false, onClick: choose }
      : {}
  const name = (rowData['originalName'] as null | string | undefined) || props.cellData
  return <DefaultCell {...props} {...chosen} cellData={name as never} />
}
