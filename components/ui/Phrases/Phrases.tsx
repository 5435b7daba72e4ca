import { phrasesOf } from '@/lib/phrases'

/** A large heading cut into phrases, each kept on one line where it fits. */
export function Phrases({ text }: { text: string }) {
  return phrasesOf(text).map((phrase, index) => (
    <span key={index} className="phrase">
      {phrase}
    </span>
  ))
}
