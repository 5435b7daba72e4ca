'use client'

import { Link, NavGroup, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { assignmentsWith, personFrom } from '@/access/person'

const WRITE = '/admin/collections/articles/create'

/** 我的工作, the first group of the navigation: the desk, and for those who write the way to a new item. */
export function DeskLinks() {
  const { user } = useAuth()
  const pathname = usePathname()
  const writes = assignmentsWith(personFrom(user), 'draft').length > 0
  const links = [
    { href: '/admin', id: 'nav-desk', label: '工作台' },
    ...(writes ? [{ href: WRITE, id: 'nav-write', label: '写稿件' }] : []),
  ]
  return (
    <NavGroup label="我的工作">
      {links.map(({ href, id, label }) => (
        <Link className="nav__link" href={href} id={id} key={id} prefetch={false}>
          {pathname === href ? <div className="nav__link-indicator" /> : null}
          <span className="nav__link-label">{label}</span>
        </Link>
      ))}
    </NavGroup>
  )
}
