/**
 * Cuts a Chinese heading after its punctuation, so that each phrase can be kept on one line and
 * lines of a large heading end with phrases instead of inside a word.
 *
 * @param title plain text
 * @returns the phrases in order; joined they give `title` again; never an empty list for text
 */
export function phrasesOf(title: string): string[] {
  return title.match(/[^，。；：！？、]+[，。；：！？、]*[”’》」）]*|[，。；：！？、]+/gu) ?? []
}
