import type { ServerProps } from 'payload'

import { brandIcon } from './icon'

const WORDS = {
  en: { desk: 'Desk', name: 'Jiyue', what: 'One store for the websites of a city' },
  zh: { desk: '工作台', name: '集约', what: '政府网站集约化平台 · 管理后台' },
}

const wordsIn = (language: string | undefined) => (language?.startsWith('en') ? WORDS.en : WORDS.zh)

/** Wordmark above the sign-in form. */
export function Logo({ i18n }: Partial<ServerProps>) {
  const words = wordsIn(i18n?.language)
  return (
    <div style={{ alignItems: 'center', display: 'flex', flexDirection: 'column', gap: 12 }}>
      <img src={brandIcon} alt="" width={56} height={56} />
      <strong style={{ fontSize: 26, fontWeight: 600, letterSpacing: 2 }}>{words.name}</strong>
      <span style={{ color: 'var(--theme-elevation-600)' }}>{words.what}</span>
    </div>
  )
}

/** Mark at the start of the breadcrumb; it leads to the desk. */
export function Icon({ i18n }: Partial<ServerProps>) {
  return <img src={brandIcon} alt={wordsIn(i18n?.language).desk} width={20} height={20} />
}
