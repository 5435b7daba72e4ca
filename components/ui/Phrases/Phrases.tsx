import { phrasesOf } from '@/lib/phrases'

/**
 * A heading or title cut into phrases, each kept on one line where it fits. One longer than the line breaks by
 * the rules of Chinese, so that no line begins with a comma; `word-break: keep-all` would break it anywhere.
 */
export function Phrases({ text }: { text: string }) {
  const phrases = phrasesOf(text)
  if (phrases.length < 2) return text
  return phrases.map((phrase, index) => (
    <span key={index} className="phrase">
      {phrase}
    </span>
  ))
}
