import { ElderShell } from '../ElderShell/ElderShell'
import { EnglishShell } from '../EnglishShell/EnglishShell'
import type { SiteShellProps } from '../SiteShell/SiteShell'
import { SiteShell } from '../SiteShell/SiteShell'

/** The frame of a page in its edition. */
export function PageShell(props: SiteShellProps) {
  switch (props.variant) {
    case 'elder':
      return <ElderShell {...props} />
    case 'en':
      return <EnglishShell {...props} />
    case 'hant':
    case 'plain':
    case undefined:
      return <SiteShell {...props} />
  }
}
