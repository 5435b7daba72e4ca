import { ButtonLink } from '../../ui/ButtonLink/ButtonLink'
import type { LinkView } from '../../ui/views'
import { ICP_HREF, conacHref, policeHref, reportErrorHref } from '../footerLinks'
import type { ShellView } from '../views'
import styles from './SiteFooter.module.css'

export type SiteFooterProps = Pick<
  ShellView,
  'site' | 'upper' | 'footerLinks' | 'aboutHref' | 'statementHref' | 'pageUrl'
>

const PENDING = '尚未取得'

/** 底部功能区 with all that 网页设计规范 lists (standards 1.2); the CONAC mark is words, never its logo. */
export function SiteFooter({ site, pageUrl, ...links }: SiteFooterProps) {
  return (
    <footer className={styles.footer}>
      <div className="rule-double" />
      <div className={`wrap ${styles.grid}`}>
        <a className={styles.badge} href={conacHref(site.conacId)}>
          <span>党政机关</span> <span>网站标识</span>
          {!site.conacId && <span>（占位）</span>}
        </a>
        <div>
          <FooterLinks links={linksOf(links)} />
          <dl className={styles.facts}>
            <Fact name="主办单位" value={site.organiser} />
            <Fact name="网站标识码" value={site.siteCode ?? PENDING} />
            {site.operator && <Fact name="承办单位" value={site.operator} />}
            <Fact name="备案编号" value={site.icpNumber ?? PENDING} href={ICP_HREF} />
            <Fact name="联系方式" value={site.contact ?? PENDING} />
            <Fact
              name="公安备案"
              value={site.policeNumber ?? PENDING}
              href={site.policeNumber ? policeHref(site.policeNumber) : 'https://beian.mps.gov.cn/'}
            />
          </dl>
        </div>
        <p data-print="none">
          <ButtonLink tone="quiet" href={reportErrorHref(site.siteCode, pageUrl)}>
            我为政府网站找错
          </ButtonLink>
        </p>
      </div>
    </footer>
  )
}

function linksOf(props: Omit<SiteFooterProps, 'site' | 'pageUrl'>): LinkView[] {
  return [
    { href: '/sitemap', text: '网站地图' },
    { href: props.aboutHref ?? '/about', text: '关于我们' },
    { href: props.statementHref ?? '/statement', text: '网站声明' },
    ...(props.footerLinks ?? []),
    ...(props.upper ?? []),
  ]
}

function FooterLinks({ links }: { links: LinkView[] }) {
  return (
    <ul className={styles.links} data-print="none">
      {links.map((link) => (
        <li key={`${link.href} ${link.text}`}>
          <a href={link.href} lang={link.lang}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Fact({ name, value, href }: { name: string; value: string; href?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{href ? <a href={href}>{value}</a> : value}</dd>
    </div>
  )
}
