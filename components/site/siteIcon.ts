/** What the icon of a site is drawn from. */
export interface IconFacts {
  shortName: string
  /** The main colour of its theme, `#rrggbb` */
  brand: string
}

const FONT = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif"

const drawing = (brand: string, mark: string): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32">' +
  `<rect width="32" height="32" rx="5" fill="${brand}"/>${mark}</svg>`

/** The character that tells one open tab from another: 市教育局 is 教, since every office begins with 市. */
function letterOf(shortName: string): string {
  const [first = '', second = ''] = [...shortName.trim()]
  const letter = first === '市' && second ? second : first
  return /^[\p{L}\p{N}]$/u.test(letter) ? letter : ''
}

/**
 * The icon of a site: the first telling character of its short name on the colour of its theme; no emblem.
 * @returns an SVG document; the font is the reader's
 */
export function siteIconSvg({ brand, shortName }: IconFacts): string {
  const letter = letterOf(shortName)
  return letter
    ? drawing(
        brand,
        `<text x="16" y="16" dy=".36em" text-anchor="middle" font-size="21" font-weight="600" ` +
          `font-family="${FONT}" fill="#fff">${letter}</text>`,
      )
    : plainIconSvg(brand)
}

/**
 * The icon for browsers that read no SVG, which is drawn on the server, where a Chinese font may be missing:
 * the thick and the thin line (文武线) of the pages on the colour of the theme.
 */
export function plainIconSvg(brand: string): string {
  return drawing(brand, '<path d="M7 9h18v6H7zM7 18h18v2H7zM7 23h18v2H7z" fill="#fff"/>')
}
