import type { Drawing } from './shapes'
import {
  HEIGHT,
  WIDTH,
  circle,
  polygon,
  polyline,
  rect,
  ridge,
  ripples,
  roof,
  smooth,
  steps,
  stroke,
} from './shapes'

/** Towers of the new city over the old roofs. */
export const skyline: Drawing = (c, random) => {
  const tower = (x: number, fill: string, low: number, high: number): string => {
    const w = random.int(70, 150)
    const top = random.int(low, high)
    const windows = steps(top + 34, 640, 8).map((y) => rect(x + 16, y, w - 32, 10, c.paper))
    return rect(x, top, w, 760 - top, fill) + windows.join('')
  }
  return (
    circle(random.int(200, 1240), 180, 80, c.accent) +
    steps(-20, 1380, 12)
      .map((x) => tower(x, c.pale, 260, 520))
      .join('') +
    steps(30, 1300, 8)
      .map((x) => tower(x, c.tone, 380, 560))
      .join('') +
    steps(-30, 1330, 8)
      .map((x) => rect(x, 720, 190, 120, c.paper) + roof(x, 724, 190, 74, c.deep))
      .join('') +
    rect(0, 838, WIDTH, 122, c.water) +
    ripples(random, 860, 940, c.paper, 18)
  )
}

/** A covered bridge with arches. */
export const bridge: Drawing = (c, random) => {
  const arches = steps(150, 1050, 4).map(
    (x) => `<path d="M${x} 640V600A120 120 0 0 1 ${x + 240} 600V640Z" fill="${c.water}"/>`,
  )
  const posts = steps(130, 1310, 20).map((x) => rect(x, 396, 10, 84, c.accent))
  return (
    ridge(random, 420, 210, c.pale) +
    rect(0, 600, WIDTH, 360, c.water) +
    rect(90, 474, 1260, 160, c.tone) +
    arches.join('') +
    rect(110, 400, 1220, 80, c.paper) +
    posts.join('') +
    roof(120, 404, 1200, 74, c.deep) +
    roof(480, 330, 480, 92, c.deep) +
    roof(600, 240, 240, 76, c.tone) +
    ripples(random, 660, 930, c.paper, 40)
  )
}

/** Market stalls under awnings. */
export const market: Drawing = (c, random) => {
  const stall = (x: number): string => {
    const stripes = steps(0, 300, 6).map((dx, at) =>
      polygon(
        [
          [x + 14 + dx, 330],
          [x + 64 + dx, 330],
          [x + 60 + dx, 440],
          [x + 10 + dx, 440],
        ],
        at % 2 ? c.paper : c.accent,
      ),
    )
    const goods = Array.from({ length: 22 }, () =>
      circle(
        x + random.int(30, 320),
        random.int(612, 660),
        random.int(16, 28),
        random.pick([c.tone, c.accent, c.deep, c.water]),
      ),
    )
    return (
      rect(x + 20, 430, 12, 390, c.deep) +
      rect(x + 330, 430, 12, 390, c.deep) +
      stripes.join('') +
      goods.join('') +
      rect(x + 6, 660, 350, 150, c.tone) +
      rect(x + 26, 690, 310, 14, c.pale)
    )
  }
  return (
    steps(-40, 1300, 7)
      .map((x) => rect(x, 120, 190, 600, c.pale) + roof(x, 130, 190, 80, c.tone))
      .join('') +
    rect(0, 800, WIDTH, 160, c.pale) +
    [60, 540, 1020].map(stall).join('')
  )
}

/** A map of districts with rivers and ring roads. */
export const map: Drawing = (c, random) => {
  const blocks = steps(40, 1320, 9).flatMap((x) =>
    steps(40, 860, 6).map((y) =>
      rect(
        x + random.int(-14, 14),
        y + random.int(-12, 12),
        random.int(80, 136),
        random.int(70, 120),
        random.pick([c.pale, c.pale, c.tone, c.paper]),
        10,
      ),
    ),
  )
  const water = (from: number): string =>
    stroke(
      smooth(steps(-40, 1480, 8).map((x) => [x, from + random.int(-90, 90)] as const)),
      c.water,
      34,
    )
  const rings = [170, 290, 410].map(
    (r) => `<circle cx="720" cy="480" r="${r}" fill="none" stroke="${c.deep}" stroke-width="8"/>`,
  )
  const marks = Array.from({ length: 12 }, () =>
    circle(random.int(160, 1280), random.int(120, 840), 15, c.accent),
  )
  return blocks.join('') + water(300) + water(680) + rings.join('') + marks.join('')
}

/** A metro train on a viaduct. */
export const train: Drawing = (c, random) => {
  const windows = steps(200, 1180, 10).map((x) => rect(x, 430, 78, 70, c.water, 10))
  return (
    circle(random.int(240, 1180), 170, 66, c.accent) +
    ridge(random, 520, 240, c.pale) +
    steps(60, 1300, 5)
      .map((x) => rect(x, 610, 74, 350, c.tone))
      .join('') +
    rect(0, 578, WIDTH, 48, c.deep) +
    `<path d="M140 560V440Q140 396 190 396H1250Q1330 400 1360 560Z" fill="${c.paper}"/>` +
    rect(140, 520, 1214, 18, c.accent) +
    windows.join('')
  )
}

/** A courtyard house with a tree. */
export const courtyard: Drawing = (c, random) => {
  const leaves = Array.from({ length: 60 }, () =>
    circle(
      random.int(840, 1240),
      random.int(120, 420),
      random.int(24, 58),
      random.pick([c.tone, c.accent, c.pale]),
    ),
  )
  return (
    rect(0, 760, WIDTH, 200, c.pale) +
    rect(1020, 380, 38, 400, c.deep) +
    leaves.join('') +
    rect(140, 520, 760, 250, c.paper) +
    steps(170, 850, 6)
      .map((x) => rect(x, 560, 70, 210, c.tone))
      .join('') +
    rect(470, 590, 100, 180, c.accent) +
    roof(120, 530, 800, 190, c.deep) +
    steps(180, 1380, 9)
      .map((x) => rect(x, 800 + random.int(0, 90), 96, 24, c.water, 6))
      .join('')
  )
}

/** Columns and a line over a quiet grid. */
export const chart: Drawing = (c, random) => {
  const xs = steps(150, 1230, 10)
  const heights = xs.map((_, at) => 130 + at * 34 + random.int(-60, 90))
  const line = xs.map(
    (x, at) => [x + 40, 700 - (heights[at] ?? 0) - 60 - random.int(0, 50)] as const,
  )
  return (
    steps(200, 780, 5)
      .map((y) => rect(110, y, 1220, 3, c.pale))
      .join('') +
    xs
      .map((x, at) =>
        rect(x, 780 - (heights[at] ?? 0), 80, heights[at] ?? 0, at % 3 === 2 ? c.accent : c.tone),
      )
      .join('') +
    polyline(line, c.deep, 8) +
    line.map(([x, y]) => circle(x, y, 14, c.deep)).join('') +
    rect(110, 780, 1220, 6, c.deep)
  )
}

/** Brocade: a woven pattern of lozenges. */
export const brocade: Drawing = (c, random) => {
  const size = 120
  const turn = random.int(0, 3)
  return steps(0, WIDTH, 13)
    .flatMap((x, i) =>
      steps(0, HEIGHT, 9).map((y, j) => {
        const fill = [c.tone, c.pale, c.accent, c.water][(i + j * 2 + turn) % 4] ?? c.pale
        const half = size / 2
        return (
          polygon(
            [
              [x, y - half],
              [x + half, y],
              [x, y + half],
              [x - half, y],
            ],
            fill,
          ) +
          circle(x, y, 14, c.deep) +
          circle(x, y, 6, c.paper)
        )
      }),
    )
    .join('')
}
