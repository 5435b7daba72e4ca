import type { Media } from '@/payload-types'

/** How far the conversion of a film is; absent for everything that can be shown as it is. */
export const CONVERSIONS = ['waiting', 'running', 'failed'] as const

export const CONVERSION_LABELS: Record<(typeof CONVERSIONS)[number], { en: string; zh: string }> = {
  failed: { zh: '转码失败', en: 'Conversion failed' },
  running: { zh: '正在转码', en: 'Converting' },
  waiting: { zh: '等待转码', en: 'Waits for conversion' },
}

/** Extension of a film as it was uploaded, which is never served. */
export const SOURCE_EXTENSION = 'orig'

/** Whether a file can be served: not a film of which there is only what was uploaded. */
export const isServed = ({
  filename,
  sourceFile,
}: Pick<Media, 'filename' | 'sourceFile'>): boolean => !filename || filename !== sourceFile
