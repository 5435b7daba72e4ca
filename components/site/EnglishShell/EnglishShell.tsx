import type { ReactNode } from 'react'

import { ButtonLink } from '../../ui/ButtonLink/ButtonLink'
import { cx } from '../../ui/cx'
import { conacHref, ICP_HREF, policeHref, reportErrorHref } from '../footerLinks'
import { Handscroll } from '../Handscroll/Handscroll'
import { NoticeLine } from '../NoticeLine/NoticeLine'
import { PreviewLine } from '../PreviewLine/PreviewLine'
import { ThemeStyle } from '../ThemeStyle/ThemeStyle'
import { ReaderStart } from '../ReadingTools/ReaderStart'
import type { SiteShellProps } from '../SiteShell/SiteShell'
import type { Crumb, NavigationItem, SiteView, VersionView } from '../views'
import styles from './EnglishShell.module.css'

/** The frame of the English edition: the same sheet with Latin proportions, everything in it in English. */
export function EnglishShell({ children, ...shell }: SiteShellProps) {
  const { crumbs = [], home = false, site } = shell
  const name = site.englishName ?? site.name
  return (
    <div className={styles.shell} data-theme="site" data-mode={site.mode}>
      <ThemeStyle palette={site.palette} />
      <ReaderStart />
      <a className={styles.skip} href="#main" data-print="none">
        Skip to content
      </a>
      {shell.demo && (
        <section className={styles.demo} aria-label="Demonstration">
          <b>Sample data</b> <span>Nothing here is information of a real authority</span>
        </section>
      )}
      {shell.preview && <PreviewLine {...shell.preview} />}
      <NoticeLine notices={shell.notices ?? []} lang="zh-CN" />
      <Utility versions={shell.versions ?? []} />
      <header className={cx(styles.mast, home && styles.home)}>
        <div className="wrap">
          <a className={styles.wordmark} href="/" rel="home">
            {name}
            <span className={styles.chinese} lang="zh-CN">
              {site.name}
            </span>
          </a>
        </div>
        {home && <Handscroll kind={site.kind} />}
      </header>
      <Navigation items={shell.navigation} />
      <div className={`wrap ${styles.content}`}>
        {crumbs.length > 0 && <Trail crumbs={crumbs} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <Footer name={name} pageUrl={shell.pageUrl} site={site} />
    </div>
  )
}

function Utility({ versions }: { versions: VersionView[] }) {
  return (
    <nav className={styles.utility} aria-label="Other editions" data-print="none">
      <ul className="wrap">
        <li>
          <a href="https://english.www.gov.cn/">The State Council</a>
        </li>
        {versions.map(({ href, lang, text, variant }) => (
          <li key={variant}>
            <a href={href} rel="alternate" lang={lang}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Navigation({ items }: { items: NavigationItem[] }) {
  return (
    <nav className={styles.navigation} aria-label="Main" data-print="none">
      <ul className="wrap">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Trail({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav className={styles.trail} aria-label="You are here" data-print="none">
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={index}>
            {crumb.href && index < crumbs.length - 1 ? (
              <a href={crumb.href}>{crumb.text}</a>
            ) : (
              <span aria-current={index === crumbs.length - 1 ? 'page' : undefined}>
                {crumb.text}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface FooterProps {
  name: string
  pageUrl: string
  site: SiteView
}

/** The footer elements of the regulation in English; filed numbers and the sponsor, which have no English form, stand as they are filed. */
function Footer({ name, pageUrl, site }: FooterProps) {
  const pending = 'Pending'
  return (
    <footer className={styles.footer}>
      <div className="rule-double" />
      <div className={`wrap ${styles.sheet}`}>
        <div className={styles.about}>
          <p className={styles.owner}>{name}</p>
          <ul data-print="none">
            <li>
              <a href="/sitemap">Site map</a>
            </li>
            <li>
              <a href="/" rel="alternate" hrefLang="zh-CN">
                Chinese website
              </a>
            </li>
            <li>
              <a href={conacHref(site.conacId)}>Certificate of a public institution website</a>
            </li>
          </ul>
        </div>
        <dl className={styles.facts}>
          <Fact name="Sponsor (in Chinese)">
            <span lang="zh-CN">{site.organiser}</span>
          </Fact>
          {site.telephone && <Fact name="Telephone">{site.telephone}</Fact>}
          <Fact name="Website code">{site.siteCode ?? pending}</Fact>
          <Fact name="ICP filing">
            <a href={ICP_HREF} lang="zh-CN">
              {site.icpNumber ?? pending}
            </a>
          </Fact>
          <Fact name="Public security filing">
            <a
              href={site.policeNumber ? policeHref(site.policeNumber) : 'https://beian.mps.gov.cn/'}
              lang="zh-CN"
            >
              {site.policeNumber ?? pending}
            </a>
          </Fact>
        </dl>
        <p data-print="none">
          <ButtonLink tone="quiet" href={reportErrorHref(site.siteCode, pageUrl)}>
            Report an error
          </ButtonLink>
        </p>
      </div>
    </footer>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
