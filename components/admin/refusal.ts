/** What a refused answer of the server may hold: Payload's list, or the one sentence of our upload address. */
interface Refused {
  errors?: { message?: unknown }[]
  message?: unknown
}

/**
 * The sentence of a refused answer, as the server wrote it for people.
 * @param body the parsed answer, of any shape
 * @returns null when it holds none: the caller says its own
 */
export function refusalIn(body: unknown): null | string {
  if (typeof body !== 'object' || body === null) return null
  const { errors, message } = body as Refused
  const first: unknown = Array.isArray(errors) ? errors[0]?.message : message
  return typeof first === 'string' && first !== '' ? first : null
}

/** The same of an answer that is still text; a proxy in between may have answered in its own words. */
export function refusalInText(text: string): null | string {
  try {
    return refusalIn(JSON.parse(text))
  } catch {
    return null
  }
}

/** The same of an answer that was not read yet; reads it to its end. */
export const refusalOf = async (answer: Response): Promise<null | string> =>
  refusalInText(await answer.text())
