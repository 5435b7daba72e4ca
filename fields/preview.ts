import type { LivePreviewConfig } from 'payload'

/** Widths at which a draft is looked at beside its form. */
export const PREVIEW_WIDTHS: NonNullable<LivePreviewConfig['breakpoints']> = [
  { name: 'phone', height: 844, label: '390 px', width: 390 },
  { name: 'tablet', height: 1024, label: '768 px', width: 768 },
  { name: 'desktop', height: 900, label: '1440 px', width: 1440 },
]
