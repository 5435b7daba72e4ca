import type { LivePreviewConfig } from 'payload'

/** Widths at which a draft is looked at beside its form; the labels are shown in both languages of the desk. */
export const PREVIEW_WIDTHS: NonNullable<LivePreviewConfig['breakpoints']> = [
  { name: 'phone', height: 844, label: '手机 Phone', width: 390 },
  { name: 'tablet', height: 1024, label: '平板 Tablet', width: 768 },
  { name: 'desktop', height: 900, label: '电脑 Desktop', width: 1440 },
]
