import { ButtonLink } from '@/components/ui/ButtonLink/ButtonLink'
import { StateActions, StatePage, StateText } from '@/components/ui/StatePage/StatePage'

/** 404 and 410 of the English edition. */
export function EnglishMissingPage({ gone }: { gone: boolean }) {
  return (
    <StatePage
      kicker={gone ? '410 Withdrawn' : '404 Not found'}
      title={gone ? 'This page has been withdrawn' : 'There is no page at this address'}
    >
      <StateText>It may have moved, or the address may have a typing error.</StateText>
      <StateActions>
        <ButtonLink href="/">English home page</ButtonLink>
        <ButtonLink href="/sitemap" tone="quiet">
          Site map
        </ButtonLink>
      </StateActions>
    </StatePage>
  )
}
