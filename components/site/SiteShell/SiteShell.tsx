import type { ReactNode } from 'react'

import { Breadcrumb } from '../Breadcrumb/Breadcrumb'
import { DemoBanner } from '../DemoBanner/DemoBanner'
import { MainNavigation } from '../MainNavigation/MainNavigation'
import { NoticeLine } from '../NoticeLine/NoticeLine'
import { PreviewLine } from '../PreviewLine/PreviewLine'
import { ReaderStart } from '../ReadingTools/ReaderStart'
import { ReadingPanel } from '../ReadingTools/ReadingPanel'
import { SiteFooter } from '../SiteFooter/SiteFooter'
import { SiteHeader } from '../SiteHeader/SiteHeader'
import { ThemeStyle } from '../ThemeStyle/ThemeStyle'
import { UtilityLine } from '../UtilityLine/UtilityLine'
import type { ShellView } from '../views'
import styles from './SiteShell.module.css'

export interface SiteShellProps extends ShellView {
  children: ReactNode
}

/**
 * The frame of every public page: 头部标识区, 中部内容区, 底部功能区 (网页设计规范), with the landmarks
 * and the skip link. Palette and mode stand on one element, so that a mode wins over the palette.
 */
export function SiteShell({ children, ...shell }: SiteShellProps) {
  const { site, crumbs = [] } = shell
  return (
    <div className={styles.shell} data-theme="site" data-mode={site.mode}>
      <ThemeStyle palette={site.palette} />
      <ReaderStart />
      <a className={styles.skip} href="#main" data-print="none">
        跳到正文
      </a>
      {shell.demo && <DemoBanner />}
      {shell.preview && <PreviewLine {...shell.preview} />}
      <NoticeLine notices={shell.notices ?? []} />
      <UtilityLine upper={shell.upper} versions={shell.versions} />
      <ReadingPanel />
      <SiteHeader site={site} search={shell.search} home={shell.home} />
      <MainNavigation items={shell.navigation} />
      <div className={`wrap ${styles.content}`}>
        {crumbs.length > 0 && <Breadcrumb crumbs={crumbs} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <SiteFooter {...shell} />
    </div>
  )
}
