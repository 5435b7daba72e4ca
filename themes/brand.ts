/** The main colour of pages that belong to no site; the same as `--brand` of palettes.css. */
export const PLATFORM_BRAND = '#a0223b'
