import type { RoutingCase } from './routing.fixture.ts'

const PORTAL = 'www.chengdu.gov.cn'
const EDU = 'edu.chengdu.gov.cn'

/** Each variant has one spelling of each page; what is no page stands outside of them. */
const spellings = (['elder', 'hant', 'en'] as const).flatMap((variant): RoutingCase[] => [
  ['https', EDU, `/${variant}`, `${variant} edu.chengdu.gov.cn/`],
  ['https', EDU, `/${variant}/`, `301 https://edu.chengdu.gov.cn/${variant}`],
  ['https', EDU, `//${variant}//`, `301 https://edu.chengdu.gov.cn/${variant}`],
  ['https', EDU, `/${variant.toUpperCase()}`, `301 https://edu.chengdu.gov.cn/${variant}`],
  ['https', EDU, `/${variant}/index.html`, `301 https://edu.chengdu.gov.cn/${variant}`],
  ['https', EDU, `/${variant}/INDEX.HTM/`, `301 https://edu.chengdu.gov.cn/${variant}`],
  ['https', EDU, `/${variant}/zwgk/tzgg`, `${variant} edu.chengdu.gov.cn/zwgk/tzgg`],
  ['https', EDU, `/${variant}/Zwgk/`, `301 https://edu.chengdu.gov.cn/${variant}/zwgk`],
  [
    'https',
    EDU,
    `/${variant}/zwgk?page=3`,
    `301 https://edu.chengdu.gov.cn/${variant}/zwgk/page-3`,
  ],
  ['https', EDU, `/${variant}/zwgk/page-3`, `${variant} edu.chengdu.gov.cn/zwgk/page-3`],
  ['https', EDU, `/${variant}?page=3`, `${variant} edu.chengdu.gov.cn/`],
  [
    'https',
    EDU,
    `/${variant}/zwgk/2024-05/A1B2C3D4.HTML`,
    `301 https://edu.chengdu.gov.cn/${variant}/zwgk/2024-05/a1b2c3d4.html`,
  ],
  ['https', EDU, `/${variant}/sitemap`, `${variant} edu.chengdu.gov.cn/sitemap`],
  ['https', EDU, `/${variant}/topics/a`, `${variant} edu.chengdu.gov.cn/topics/a`],
  // Files, pictures and texts for machines have one address
  [
    'https',
    EDU,
    `/${variant}/files/0a1b/Report.PDF`,
    '301 https://edu.chengdu.gov.cn/files/0a1b/Report.PDF',
  ],
  [
    'https',
    EDU,
    `/${variant}/images/0a1b/640.webp`,
    '301 https://edu.chengdu.gov.cn/images/0a1b/640.webp',
  ],
  ['https', EDU, `/${variant}/sitemap.xml`, '301 https://edu.chengdu.gov.cn/sitemap.xml'],
  ['https', EDU, `/${variant}/robots.txt`, '301 https://edu.chengdu.gov.cn/robots.txt'],
  ['https', EDU, `/${variant}/zwgk/feed.rss`, '301 https://edu.chengdu.gov.cn/zwgk/feed.rss'],
  ['https', EDU, `/${variant}/reader.js?v=1`, '301 https://edu.chengdu.gov.cn/reader.js?v=1'],
  ['https', EDU, `/${variant}/_next/static/a.js`, '404 reserved'],
  ['https', EDU, `/${variant}/admin`, '404 reserved'],
  ['https', EDU, `/${variant}/${variant}`, '404 reserved'],
  ['https', EDU, `/${variant}/%`, '400 malformed'],
  ['https', EDU, `/${variant}/a%2Fb`, '400 encodedSlash'],
  ['https', EDU, `/${variant}s`, `serve edu.chengdu.gov.cn/${variant}s`],
  ['https', EDU, `/zwgk/${variant}`, `serve edu.chengdu.gov.cn/zwgk/${variant}`],
  // One redirect sets host, scheme and path right and stays inside the variant
  ['http', 'jyj.chengdu.gov.cn', `/${variant}/A/`, `301 https://edu.chengdu.gov.cn/${variant}/a`],
  ['https', PORTAL, `/s/edu/${variant}/a`, `301 https://edu.chengdu.gov.cn/${variant}/a`],
  ['https', PORTAL, `/${variant}/s/edu/a`, `301 https://edu.chengdu.gov.cn/${variant}/a`],
  ['https', PORTAL, `/s/chengdu/${variant}/s/edu`, `301 https://edu.chengdu.gov.cn/${variant}`],
  ['https', PORTAL, `/${variant}/s/edu/${variant}`, '404 reserved'],
  [
    'https',
    `edu.preview.chengdu.gov.cn`,
    `/${variant}/zwgk`,
    `${variant} edu.preview.chengdu.gov.cn/zwgk`,
  ],
])

export const variantCases: readonly RoutingCase[] = [
  ...spellings,
  ['https', EDU, '/elder/hant/zwgk', '404 reserved'],
  ['https', EDU, '/%65lder/zwgk', '301 https://edu.chengdu.gov.cn/elder/zwgk'],
  ['https', EDU, '/plain/zwgk', 'serve edu.chengdu.gov.cn/plain/zwgk'],
  ['https', EDU, '/reader.js?v=1', 'serve edu.chengdu.gov.cn/reader.js'],
]
