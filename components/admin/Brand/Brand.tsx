import { brandIcon } from './icon'

/** Wordmark above the sign-in form. */
export function Logo() {
  return (
    <div style={{ alignItems: 'center', display: 'flex', flexDirection: 'column', gap: 12 }}>
      <img src={brandIcon} alt="" width={56} height={56} />
      <strong style={{ fontSize: 26, fontWeight: 600, letterSpacing: 2 }}>集约</strong>
      <span style={{ color: 'var(--theme-elevation-600)' }}>政府网站集约化平台 · 管理后台</span>
    </div>
  )
}

/** Mark at the start of the breadcrumb; it leads to the desk. */
export function Icon() {
  return <img src={brandIcon} alt="工作台" width={20} height={20} />
}
