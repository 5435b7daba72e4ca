import type { Random } from '../random'

export const WIDTH = 1440
export const HEIGHT = 960

/** Flat colours of one picture: paper, three tones of the motif, water or sky, one accent. */
export type Palette = {
  paper: string
  pale: string
  tone: string
  deep: string
  water: string
  accent: string
}

/** A drawing gives the inside of an SVG of 1440×960; the same random source, the same picture. */
export type Drawing = (palette: Palette, random: Random) => string

export type Point = readonly [x: number, y: number]

const round = (value: number): number => Math.round(value * 10) / 10

export const rect = (x: number, y: number, w: number, h: number, fill: string, r = 0): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}"${r ? ` rx="${r}"` : ''}/>`

export const circle = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}"/>`

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, turn = 0) =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}"${turn ? ` transform="rotate(${round(turn)} ${round(x)} ${round(y)})"` : ''}/>`

const points = (list: readonly Point[]): string =>
  list.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')

export const polygon = (list: readonly Point[], fill: string): string =>
  `<path d="M${points(list)}Z" fill="${fill}"/>`

export const stroke = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

export const polyline = (list: readonly Point[], colour: string, width: number): string =>
  stroke(`M${points(list)}`, colour, width)

/** A smooth line through the points (Catmull-Rom as Bézier). */
export const smooth = (list: readonly Point[]): string => {
  const at = (index: number): Point =>
    list[Math.max(0, Math.min(list.length - 1, index))] ?? ([0, 0] as const)
  const [x, y] = at(0)
  const parts = list.slice(1).map((point, before) => {
    const [p0, p1, p2, p3] = [at(before - 1), at(before), point, at(before + 2)]
    const a = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6]
    const b = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6]
    return `C${[...a, ...b, ...p2].map(round).join(' ')}`
  })
  return `M${round(x)} ${round(y)}${parts.join('')}`
}

/** `count` values evenly from `from` to `to`, both included. */
export const steps = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => from + ((to - from) * at) / Math.max(1, count - 1))

/** A hill range that fills everything under it. */
export const ridge = (random: Random, base: number, height: number, fill: string, count = 9) => {
  const line = steps(-60, WIDTH + 60, count).map((x): Point => [
    x,
    base - height * (0.35 + random.next() * 0.65),
  ])
  return `<path d="${smooth(line)}L${WIDTH + 60} ${HEIGHT}L-60 ${HEIGHT}Z" fill="${fill}"/>`
}

/** Short wave strokes on a surface of water. */
export const ripples = (random: Random, top: number, bottom: number, colour: string, count = 34) =>
  Array.from({ length: count }, () => {
    const x = random.int(-20, WIDTH)
    const y = random.int(top, bottom)
    const w = random.int(30, 120)
    return stroke(`M${x} ${y}q${w / 4} -6 ${w / 2} 0t${w / 2} 0`, colour, 4)
  }).join('')

/** A curved tiled roof over a body of the width `w`. */
export const roof = (x: number, y: number, w: number, h: number, fill: string): string =>
  `<path d="M${round(x - w * 0.12)} ${round(y)}Q${round(x + w * 0.1)} ${round(y - h * 0.15)} ${round(x + w * 0.2)} ${round(y - h)}H${round(x + w * 0.8)}Q${round(x + w * 0.9)} ${round(y - h * 0.15)} ${round(x + w * 1.12)} ${round(y)}Z" fill="${fill}"/>`
