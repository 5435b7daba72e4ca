import type { JsonLdObject } from '../jsonLd'
import { serializeJsonLd } from '../jsonLd'

/** Structured data in the page; a data block, which no browser runs. */
export function JsonLd({ data }: { data: JsonLdObject }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: serializeJsonLd(data) }}
    />
  )
}
