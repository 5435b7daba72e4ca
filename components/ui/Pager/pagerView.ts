/** One place in the pager; a gap has no address. */
export interface PagerStep {
  label: string
  href?: string
  current?: boolean
}

export interface PagerView {
  steps: PagerStep[]
  previous?: string
  next?: string
  total: number
  perPage: number
}

export interface PagerArgs {
  /** Address of the column, such as `/zwgk/tzgg`; its first page stands there */
  base: string
  /** Which page is shown, counted from the newest, 1 is the first */
  position: number
  /** How many pages there are */
  count: number
  total: number
  perPage: number
}

const NEIGHBOURS = 2

/**
 * Pages as a reader counts them (1 is the newest) with addresses as the store counts them: the
 * first page stands at the column itself, every other one keeps its number from the oldest
 * (`/page-1`), so that an old page never changes its address or its content.
 *
 * @param args see PagerArgs; `position` outside of 1…count is shown as it is, without a current step
 * @returns the steps around the current page, with the first, the last and gaps between
 */
export function pagerView({ base, position, count, total, perPage }: PagerArgs): PagerView {
  const hrefOf = (at: number) => (at === 1 ? base : `${base}/page-${count - at + 1}`)
  const shown = Array.from({ length: count }, (_, index) => index + 1).filter(
    (at) => at === 1 || at === count || Math.abs(at - position) <= NEIGHBOURS,
  )
  const steps: PagerStep[] = []
  let before = 0
  for (const at of shown) {
    if (at - before > 1) steps.push({ label: '…' })
    steps.push({ label: String(at), href: hrefOf(at), current: at === position })
    before = at
  }
  return {
    steps,
    previous: position > 1 ? hrefOf(position - 1) : undefined,
    next: position < count ? hrefOf(position + 1) : undefined,
    total,
    perPage,
  }
}
