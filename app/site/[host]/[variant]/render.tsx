import { fillBlocks } from '@/blocks/fill'
import { JsonLd } from '@/components/site/JsonLd/JsonLd'
import { PageShell } from '@/components/site/PageShell/PageShell'
import { EnglishMissingPage } from '@/modules/content/components/EnglishMissingPage/EnglishMissingPage'
import { GonePage } from '@/modules/content/components/GonePage/GonePage'
import { NotFoundPage } from '@/modules/content/components/NotFoundPage/NotFoundPage'
import type { FoundPage, MissingPage } from '@/modules/content/loaders/page'

import { PageBody } from './bodies/PageBody'

/** A found page in its frame, and the cache tags of all that it shows. */
export async function renderFound(page: FoundPage) {
  const { body, context } = page
  const home = body.kind === 'home' ? await fillBlocks(context, body.home.blocks) : null
  const element = (
    <PageShell {...page.shell}>
      {page.jsonLd.map((data, index) => (
        <JsonLd key={index} data={data} />
      ))}
      <PageBody blocks={home?.blocks ?? []} page={page} />
    </PageShell>
  )
  return { element, tags: [...page.tags, ...(home?.tags ?? [])] }
}

/** What stands in place of a page that is not there. */
export function Missing({ english, page }: { english: boolean; page: MissingPage }) {
  const guess = page.guess ? { href: page.guess.path, text: page.guess.name } : null
  if (english) return <EnglishMissingPage gone={page.result === 'gone'} />
  if (page.result === 'gone') return <GonePage {...(guess ? { channel: guess } : {})} />
  return <NotFoundPage {...(guess ? { guess } : {})} />
}
