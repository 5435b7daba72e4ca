import type { ReactNode } from 'react'

import { Section } from '@/components/ui/Section/Section'

import styles from './SiteDirectoryPage.module.css'

/** One site of the platform. */
export interface DirectorySite {
  name: string
  /** Address that answers here, such as its stand-in host */
  href: string
  /** Canonical domain, shown as text */
  domain: string
  /** A word beside the name when the site is not live, such as `筹备中` */
  state?: string
}

export interface SiteDirectoryPageProps {
  title: string
  intro?: string
  groups: { title: string; note?: string; sites: DirectorySite[] }[]
  /** Place for the demonstration logins */
  children?: ReactNode
}

/** All sites of the platform by kind, each at the address where it answers here. */
export function SiteDirectoryPage({ title, intro, groups, children }: SiteDirectoryPageProps) {
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {intro && <p className={styles.intro}>{intro}</p>}
        {children && <div className={styles.slot}>{children}</div>}
      </div>
      {groups
        .filter((group) => group.sites.length > 0)
        .map((group) => (
          <Section key={group.title} title={group.title} note={group.note}>
            <ul className={styles.sites}>
              {group.sites.map((site) => (
                <li key={site.domain}>
                  <a href={site.href}>
                    {site.name}
                    <span className={styles.domain}>{site.domain}</span>
                  </a>
                  {site.state && <span className={styles.state}>{site.state}</span>}
                </li>
              ))}
            </ul>
          </Section>
        ))}
    </>
  )
}
