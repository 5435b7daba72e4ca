import { converter, formatHex, interpolate, parse, wcagContrast } from 'culori'

/** What a person chooses: two colours; the third of a site is ink (47号 网页设计规范: 不超过 3 种). */
export interface ThemeColours {
  /** Main colour, `#rrggbb` */
  brand: string
  /** Second colour, `#rrggbb` */
  accent: string
  /** Which of the two links wear */
  linkColour: 'brand' | 'accent'
}

/** The colours a theme fills; names as in themes/tokens.css. */
export type Palette = Record<
  | 'brand'
  | 'brand-deep'
  | 'on-brand'
  | 'brand-tint'
  | 'accent'
  | 'accent-tint'
  | 'link'
  | 'focus'
  | 'draw'
  | 'draw-2'
  | 'wash'
  | 'wash-2',
  string
>

/** Neutrals that every theme stands on (themes/tokens.css). */
const SURFACE = '#ffffff'
const SURFACE_2 = '#faf8f4'
const MARK = '#fdeeb5'
const TEXT = '#1e2325'
const MUTED = '#5a6266'

/** WCAG 2.2, 1.4.3 and 1.4.11: text 4.5:1; large text, controls and focus 3:1. */
const TEXT_RATIO = 4.5
const CONTROL_RATIO = 3

const toOklch = converter('oklch')

const mixed = (from: string, to: string, share: number): string =>
  formatHex(interpolate([from, to], 'oklab')(share))

function deeper(colour: string): string {
  const { c, h, l } = toOklch(colour)!
  return formatHex({ c, h: h ?? 0, l: l * 0.82, mode: 'oklch' })
}

/**
 * All colours of a theme from the two that were chosen. Tints, washes and drawing colours are mixed towards
 * white, so that no fourth colour can come in.
 */
export function paletteOf({ accent, brand, linkColour }: ThemeColours): Palette {
  return {
    accent,
    'accent-tint': mixed(SURFACE, accent, 0.07),
    brand,
    'brand-deep': deeper(brand),
    'brand-tint': mixed(SURFACE, brand, 0.06),
    draw: mixed(SURFACE, brand, 0.5),
    'draw-2': mixed(SURFACE, accent, 0.5),
    focus: accent,
    link: linkColour === 'brand' ? brand : accent,
    'on-brand': SURFACE,
    wash: mixed(SURFACE, brand, 0.13),
    'wash-2': mixed(SURFACE, accent, 0.11),
  }
}

type Pair = [name: string, colour: string, ground: string, ratio: number]

function pairsOf(palette: Palette): Pair[] {
  const grounds = [SURFACE, SURFACE_2, palette['brand-tint'], palette['accent-tint']]
  const onGrounds = (name: string, colour: string, list: string[]): Pair[] =>
    list.map((ground) => [name, colour, ground, TEXT_RATIO])
  return [
    ...onGrounds('主色', palette.brand, grounds),
    ...onGrounds('辅色', palette.accent, [SURFACE, SURFACE_2]),
    ...onGrounds('链接', palette.link, [...grounds, MARK]),
    ...onGrounds('文字', TEXT, grounds),
    ...onGrounds('次要文字', MUTED, grounds),
    ['主色上的文字', palette['on-brand'], palette.brand, TEXT_RATIO],
    ['主色上的文字', palette['on-brand'], palette['brand-deep'], TEXT_RATIO],
    ['焦点框', palette.focus, SURFACE, CONTROL_RATIO],
    ['焦点框', palette.focus, SURFACE_2, CONTROL_RATIO],
  ]
}

/** Whether a text is a colour as themes store it. */
export const isHexColour = (text: unknown): text is string =>
  typeof text === 'string' && /^#[0-9a-f]{6}$/i.test(text) && parse(text) !== undefined

/**
 * The first pair of a theme that is too pale, as a sentence with both colours and the ratio; null when all hold
 * (WCAG 2.2 AA; GB/T 37668-2019 as in standards.md section 8).
 */
export function contrastFault(colours: ThemeColours): string | null {
  const weak = pairsOf(paletteOf(colours)).find(
    ([, colour, ground, ratio]) => wcagContrast(colour, ground) < ratio,
  )
  if (!weak) return null
  const [name, colour, ground, ratio] = weak
  const found = wcagContrast(colour, ground).toFixed(2)
  return `${name} ${colour} 与底色 ${ground} 的对比度为 ${found}:1，低于 ${ratio}:1，请把颜色调深。`
}

/** The palette as declarations for a style sheet. */
export const paletteCss = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')
