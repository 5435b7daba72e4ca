'use client'

import { Link, NavGroup, useAuth, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { isPlatform, personFrom, sitesWith } from '@/access/person'

const zh = { board: '值班台', group: '值班' }
const en = { board: 'Board', group: 'On duty' }
const HREF = '/admin/collections/duty-switches/board'

/** The way to 值班台 for those who may throw a switch. */
export function DutyLink() {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const pathname = usePathname()
  const person = personFrom(user)
  if (sitesWith(person, 'switch').length === 0 && !isPlatform(person, 'system')) return null
  const words = i18n.language.startsWith('en') ? en : zh
  return (
    <NavGroup label={words.group}>
      <Link className="nav__link" href={HREF} id="nav-duty" prefetch={false}>
        {pathname === HREF ? <div className="nav__link-indicator" /> : null}
        <span className="nav__link-label">{words.board}</span>
      </Link>
    </NavGroup>
  )
}
