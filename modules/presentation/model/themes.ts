import type { SiteKind } from '@/modules/sites/model/site'

import type { ThemeColours } from './palette'

/** A theme that every platform starts with. */
export interface StandardTheme extends ThemeColours {
  key: string
  name: string
}

/** 成都's own colours, each with its partner; ink is the third. */
export const standardThemes: readonly StandardTheme[] = [
  { key: 'hibiscus', name: '蓉红', brand: '#a0223b', accent: '#1c4f68', linkColour: 'accent' },
  { key: 'river', name: '锦江青', brand: '#0b5a60', accent: '#855600', linkColour: 'brand' },
  { key: 'bamboo', name: '竹青', brand: '#2c5c3c', accent: '#8a4526', linkColour: 'brand' },
  { key: 'snow', name: '雪山蓝', brand: '#1f4b8e', accent: '#7a5a10', linkColour: 'brand' },
  { key: 'brocade', name: '蜀锦紫', brand: '#6a2a62', accent: '#1f5f57', linkColour: 'brand' },
  { key: 'ginkgo', name: '银杏', brand: '#7d5308', accent: '#2f4a6d', linkColour: 'accent' },
  { key: 'ink', name: '青瓦', brand: '#37474f', accent: '#9a3324', linkColour: 'brand' },
]

/** The theme a new site wears. */
export const themeOfKind: Readonly<Record<SiteKind, string>> = {
  department: 'bamboo',
  district: 'river',
  portal: 'hibiscus',
  topic: 'ginkgo',
}

/** A theme of the standard ones by its key; the first when there is none such. */
export const standardTheme = (key: string): StandardTheme =>
  standardThemes.find((theme) => theme.key === key) ?? standardThemes[0]!
