/** Brand colours of the palettes, for what is drawn outside a page; brand.test.ts compares palettes.css. */
const BRANDS: Record<string, string> = {
  department: '#2c5c3c',
  district: '#0b5a60',
  portal: '#a0223b',
}

/**
 * The colour that stands for a theme.
 * @param theme value of `themeOptions`; a stranger gets the first palette's, as pages do
 * @returns six hexadecimal digits after `#`
 */
export function brandColour(theme: string | null | undefined): string {
  return BRANDS[theme ?? ''] ?? BRANDS['portal']!
}
