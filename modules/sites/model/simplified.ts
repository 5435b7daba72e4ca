/** The converter of one script into the other; it never throws. */
type Convert = (text: string) => string

let loading: Promise<Convert> | null = null

/**
 * Simplified Chinese from Traditional, for the words that readers of the Traditional edition type: the texts that
 * they look for are stored as they were written. Loaded once and only when somebody searches there.
 */
export function simplified(): Promise<Convert> {
  loading ??= import('opencc-js/t2cn').then(({ Converter }) => Converter({ from: 'tw', to: 'cn' }))
  return loading
}
