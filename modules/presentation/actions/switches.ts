import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import { ForbiddenError } from '@/lib/errors'
import { idOf } from '@/lib/ids'
import { leaveTags } from '@/modules/outbox/actions'
import { siteTag } from '@/modules/outbox/model'
import type { DutySwitch } from '@/payload-types'

const reason = 'a switch changes the pages of its sites'

/** Tags of all pages that a switch changes; null among the sites stands for all of them. */
export async function switchTags(
  req: PayloadRequest,
  sites: readonly (string | null)[],
): Promise<string[]> {
  if (!sites.includes(null)) return sites.flatMap((site) => site ?? []).map(siteTag)
  const { docs } = await req.payload.find({
    collection: 'sites',
    depth: 0,
    pagination: false,
    select: {},
    ...asSystem(req, reason),
  })
  return docs.map(({ id }) => siteTag(id))
}

/**
 * Announces the switches that began or ended.
 * @param since ISO instant of the last look, exclusive
 * @param now ISO instant of this one, inclusive
 */
export async function sweepSwitches(payload: Payload, since: string, now: string): Promise<void> {
  const within = (field: 'endsAt' | 'startsAt') => ({
    and: [{ [field]: { greater_than: since } }, { [field]: { less_than_equal: now } }],
  })
  const { docs } = await payload.find({
    collection: 'duty-switches',
    depth: 0,
    pagination: false,
    where: { or: [within('startsAt'), within('endsAt')] },
    ...asSystem(null, reason),
  })
  if (docs.length === 0) return
  const req = await createLocalReq({}, payload)
  await leaveTags(
    req,
    await switchTags(
      req,
      docs.map(({ onSite }) => idOf(onSite)),
    ),
  )
}

/**
 * Confirms a switch that somebody else threw.
 * @throws ForbiddenError when the person threw it
 */
export async function confirmSwitch(req: PayloadRequest, one: DutySwitch): Promise<DutySwitch> {
  const me = idOf(req.user)
  if (idOf(one.thrownBy) === me) {
    throw new ForbiddenError('操作人不能确认自己的操作，请由另一人确认。')
  }
  req.context['release'] = 'program'
  try {
    return await req.payload.update({
      id: one.id,
      collection: 'duty-switches',
      data: { confirmedBy: me },
      depth: 0,
      ...asSystem(req, 'the right was checked by reading it for change'),
    })
  } finally {
    req.context['release'] = undefined
  }
}
