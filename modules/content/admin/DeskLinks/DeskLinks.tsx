'use client'

import { Link, NavGroup, useAuth, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { assignmentsWith, personFrom } from '@/access/person'

const WORDS = {
  en: { desk: 'Desk', work: 'My work', write: 'New item' },
  zh: { desk: '工作台', work: '我的工作', write: '写稿件' },
}

const WRITE = '/admin/collections/articles/create'

/** 我的工作, the first group of the navigation: the desk, and for those who write the way to a new item. */
export function DeskLinks() {
  const { i18n } = useTranslation()
  const words = i18n.language.startsWith('en') ? WORDS.en : WORDS.zh
  const { user } = useAuth()
  const pathname = usePathname()
  const writes = assignmentsWith(personFrom(user), 'draft').length > 0
  const links = [
    { href: '/admin', id: 'nav-desk', label: words.desk },
    ...(writes ? [{ href: WRITE, id: 'nav-write', label: words.write }] : []),
  ]
  return (
    <NavGroup label={words.work}>
      {links.map(({ href, id, label }) => (
        <Link className="nav__link" href={href} id={id} key={id} prefetch={false}>
          {pathname === href ? <div className="nav__link-indicator" /> : null}
          <span className="nav__link-label">{label}</span>
        </Link>
      ))}
    </NavGroup>
  )
}
