import { cx } from '../../ui/cx'
import { DemoBanner } from '../DemoBanner/DemoBanner'
import { ReaderButton, SpeakWords } from '../ReadingTools/ReaderButton'
import { NoticeLine } from '../NoticeLine/NoticeLine'
import { ThemeStyle } from '../ThemeStyle/ThemeStyle'
import { ReaderStart } from '../ReadingTools/ReaderStart'
import { SiteFooter } from '../SiteFooter/SiteFooter'
import type { SiteShellProps } from '../SiteShell/SiteShell'
import type { NavigationItem } from '../views'
import styles from './ElderShell.module.css'

/**
 * The frame of 长者版 (standards 8.2): one column, nothing below 18 px, targets of 60 px, one flat row of
 * entries, reading aloud, and the way back to the same page of the standard edition. No search suggestions, no
 * second level, nothing that moves.
 */
export function ElderShell({ children, ...shell }: SiteShellProps) {
  const { crumbs = [], home = false, site } = shell
  const back = shell.versions?.find(({ variant }) => variant === 'plain')
  return (
    <div className={styles.shell} data-theme="site" data-mode={cx('elder', site.mode)}>
      <ThemeStyle palette={site.palette} />
      <ReaderStart />
      <a className={styles.skip} href="#main" data-print="none">
        跳到正文
      </a>
      {shell.demo && <DemoBanner />}
      <NoticeLine notices={shell.notices ?? []} />
      <header className={styles.mast}>
        <div className={styles.column}>
          <div className={styles.tools} data-print="none">
            <a className={styles.tool} href={back?.href ?? '/'} rel="alternate">
              返回标准版
            </a>
            <ReaderButton className={styles.tool} action="speak">
              <SpeakWords subject="本页" />
            </ReaderButton>
            <span data-needs="speech">
              <ReaderButton className={styles.tool} action="stop">
                停止朗读
              </ReaderButton>
            </span>
            <ReaderButton className={styles.tool} action="bigger">
              字再大些
            </ReaderButton>
            <ReaderButton className={styles.tool} action="contrast" isSwitch>
              黑底黄字
            </ReaderButton>
          </div>
          <a className={styles.wordmark} href="/" rel="home">
            {site.shortName ?? site.name}
            <small>长者版</small>
          </a>
        </div>
      </header>
      <div className="rule-double" />
      <div className={`${styles.column} ${styles.content}`}>
        {!home && <Way crumbs={crumbs} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        {!home && <Entries items={shell.navigation} />}
      </div>
      <div className={styles.footer}>
        <SiteFooter {...shell} footerLinks={[]} upper={[]} />
      </div>
    </div>
  )
}

/** One step up, instead of a trail: the column of an item, the home page of all else. */
function Way({ crumbs }: { crumbs: NonNullable<SiteShellProps['crumbs']> }) {
  const up = crumbs.slice(1, -1).findLast(({ href }) => href !== undefined)
  return (
    <nav className={styles.way} aria-label="当前位置" data-print="none">
      <a className={styles.tool} href="/">
        首页
      </a>
      {up?.href && (
        <a className={styles.tool} href={up.href}>
          返回“{up.text}”
        </a>
      )}
    </nav>
  )
}

/** The main navigation at the end of the page, where a reader who has finished looks for more. */
function Entries({ items }: { items: NavigationItem[] }) {
  return (
    <nav className={styles.entries} aria-label="主导航" data-print="none">
      <ul>
        {items.map((item) => (
          <li key={`${item.href} ${item.text}`}>
            <a href={item.href} aria-current={item.current}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
