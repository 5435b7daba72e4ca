/** What can be done to many items at once, in the order of the menu. */
export const bulkActions = [
  'publish',
  'withdraw',
  'move',
  'placeIn',
  'removeFrom',
  'setSource',
  'setKeywords',
  'setCover',
  'handOver',
] as const
export type BulkAction = (typeof bulkActions)[number]

export const bulkActionLabels: Record<BulkAction, { zh: string; en: string }> = {
  publish: { zh: '发布', en: 'Publish' },
  withdraw: { zh: '撤下', en: 'Withdraw' },
  move: { zh: '移动到栏目', en: 'Move to a channel' },
  placeIn: { zh: '同时发布到栏目', en: 'Also place in a channel' },
  removeFrom: { zh: '不再发布到栏目', en: 'Remove from a channel' },
  setSource: { zh: '设来源', en: 'Set source' },
  setKeywords: { zh: '设关键词', en: 'Set keywords' },
  setCover: { zh: '设封面图', en: 'Set cover' },
  handOver: { zh: '移交单位', en: 'Hand over to a unit' },
}

/** What became of one item: `done` (or would be), `same` (it was so already), `refused`. */
export interface BulkResult {
  id: string
  /** Empty where the person may not even read the item. */
  title: string
  outcome: 'done' | 'same' | 'refused'
  /** One sentence that says why it was refused or left alone, else empty. */
  sentence: string
}

/** The answer of a bulk action, in the order of the items asked for. */
export interface BulkAnswer {
  dry: boolean
  done: number
  same: number
  refused: number
  results: BulkResult[]
}

/** Counts the outcomes. */
export function tallied(dry: boolean, results: BulkResult[]): BulkAnswer {
  const count = (outcome: BulkResult['outcome']) =>
    results.filter((result) => result.outcome === outcome).length
  return {
    done: count('done'),
    dry,
    refused: count('refused'),
    results,
    same: count('same'),
  }
}
