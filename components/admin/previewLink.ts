import { refusalOf } from './refusal'

/** A preview link and the instant (ISO) at which it ends, or the sentence that refuses it. */
export type AskedLink = { url: string; until: string } | { refused: string | null }

/**
 * Asks the server for a preview link.
 * @param address of the endpoint, such as `/api/articles/<id>/preview-link`
 * @param body what it is asked with
 */
export async function askPreviewLink(address: string, body: object = {}): Promise<AskedLink> {
  const answer = await fetch(address, {
    body: JSON.stringify(body),
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  }).catch(() => null)
  if (!answer) return { refused: null }
  if (!answer.ok) return { refused: await refusalOf(answer) }
  return (await answer.json()) as { url: string; until: string }
}
