import type { Drawing, Point } from './shapes'
import {
  HEIGHT,
  WIDTH,
  circle,
  ellipse,
  polygon,
  rect,
  ridge,
  ripples,
  smooth,
  steps,
  stroke,
} from './shapes'

/** Snow mountains behind hills. */
export const mountains: Drawing = (c, random) => {
  const peaks = steps(120, 1320, 5).map((x, at) => {
    const top = random.int(180, 320) + (at % 2) * 60
    const half = random.int(230, 320)
    const cap: Point[] = [
      [x, top],
      [x + half * 0.28, top + 110],
      [x + half * 0.1, top + 84],
      [x - half * 0.04, top + 124],
      [x - half * 0.24, top + 100],
    ]
    const body: Point[] = [
      [x, top],
      [x + half, 720],
      [x - half, 720],
    ]
    return polygon(body, at % 2 ? c.pale : c.tone) + polygon(cap, c.paper)
  })
  return (
    rect(0, 0, WIDTH, HEIGHT, c.water) +
    circle(random.int(980, 1220), 190, 74, c.accent) +
    peaks.join('') +
    ridge(random, 760, 160, c.pale) +
    ridge(random, 880, 130, c.deep)
  )
}

/** A river that winds through fields. */
export const river: Drawing = (c, random) => {
  const fields = steps(0, 7, 8).map((at) =>
    ridge(random, 380 + at * 74, 70, [c.pale, c.paper, c.accent, c.tone][at % 4] ?? c.pale),
  )
  const line = steps(300, HEIGHT + 60, 7).map((y, at): Point => [
    700 + (at % 2 ? 1 : -1) * random.int(40 + at * 20, 90 + at * 30),
    y,
  ])
  const side = (turn: number): Point[] =>
    line.map(([x, y], at): Point => [x + turn * (4 + at * at * 4.4), y])
  const bank = smooth(side(-1))
  const back = smooth(side(1).reverse()).replace('M', 'L')
  return (
    ridge(random, 340, 180, c.tone) +
    fields.join('') +
    `<path d="${bank}${back}Z" fill="${c.water}"/>` +
    stroke(smooth(line.slice(3)), c.paper, 6)
  )
}

/** Bamboo stems with leaves. */
export const bamboo: Drawing = (c, random) => {
  const stems = steps(90, 1360, 11).map((x, at) => {
    const colour = [c.deep, c.tone, c.pale][at % 3] ?? c.tone
    const w = random.int(16, 34)
    const joints = steps(-40, HEIGHT, 9).map((y) =>
      rect(x + random.int(-3, 3), y, w, 112, colour, 6),
    )
    const leaves = Array.from({ length: 9 }, () =>
      ellipse(
        x + random.int(-90, 110),
        random.int(40, 620),
        random.int(44, 84),
        random.int(9, 15),
        random.pick([c.deep, c.tone, c.water]),
        random.int(15, 60) * random.pick([-1, 1]),
      ),
    )
    return joints.join('') + leaves.join('')
  })
  return circle(1100, 240, 120, c.accent) + stems.join('')
}

const ginkgoLeaf = (x: number, y: number, size: number, turn: number, fill: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"><path d="M0 60C-14 20 -62 8 -60 -18C-44 -54 -14 -52 0 -30C14 -52 44 -54 60 -18C62 8 14 20 0 60Z" fill="${fill}"/><path d="M0 56V110" stroke="${fill}" stroke-width="5" stroke-linecap="round"/></g>`

/** Falling ginkgo leaves. */
export const ginkgo: Drawing = (c, random) =>
  ridge(random, 900, 130, c.pale) +
  Array.from({ length: 46 }, () =>
    ginkgoLeaf(
      random.int(0, WIDTH),
      random.int(0, HEIGHT),
      random.int(6, 16) / 10,
      random.int(0, 359),
      random.pick([c.accent, c.accent, c.tone, c.pale]),
    ),
  ).join('')

/** Rows of a tea garden on a slope. */
export const tea: Drawing = (c, random) =>
  circle(random.int(220, 420), 200, 70, c.accent) +
  ridge(random, 420, 190, c.water) +
  steps(0, 8, 9)
    .map((at) => {
      const line = steps(-60, WIDTH + 60, 7).map((x, k): Point => [
        x,
        440 + at * 66 + Math.sin(k + at * 0.6) * 34 + random.int(-8, 8),
      ])
      return (
        stroke(smooth(line), at % 2 ? c.tone : c.deep, 46) +
        stroke(smooth(line.map(([x, y]): Point => [x, y - 14])), c.pale, 5)
      )
    })
    .join('')

/** A weir that parts the water in two. */
export const weir: Drawing = (c, random) => {
  const current = (side: number): string =>
    Array.from({ length: 11 }, (_, at) => {
      const line = steps(-40, WIDTH + 40, 8).map((x, k): Point => {
        const spread = Math.max(0, k - 3) * 46 * side
        return [x, 500 + side * (30 + at * 26) + spread * 0.6 + random.int(-5, 5)]
      })
      return stroke(smooth(line), at % 3 ? c.water : c.tone, at % 3 ? 7 : 4)
    }).join('')
  return (
    ridge(random, 240, 150, c.pale) +
    current(-1) +
    current(1) +
    `<path d="M430 500C620 440 860 400 1500 380V620C860 600 620 560 430 500Z" fill="${c.deep}"/>` +
    `<path d="M560 500C740 462 940 440 1500 430V570C940 560 740 538 560 500Z" fill="${c.accent}"/>` +
    Array.from({ length: 20 }, () =>
      circle(random.int(700, 1420), random.int(452, 548), random.int(12, 30), c.tone),
    ).join('')
  )
}

/** Wetland with reeds and birds. */
export const wetland: Drawing = (c, random) => {
  const reeds = Array.from({ length: 70 }, () => {
    const x = random.int(0, WIDTH)
    const y = random.int(640, 940)
    const h = random.int(90, 230)
    const bend = random.int(-30, 30)
    return (
      stroke(`M${x} ${y}q0 ${-h / 2} ${bend} ${-h}`, random.pick([c.deep, c.tone]), 5) +
      ellipse(x + bend, y - h, 7, 24, c.accent, bend)
    )
  })
  const birds = Array.from({ length: 7 }, () => {
    const x = random.int(160, 1200)
    const y = random.int(90, 330)
    return stroke(`M${x} ${y}q24 -26 44 0q20 -26 44 0`, c.deep, 6)
  })
  return (
    ridge(random, 470, 130, c.pale) +
    rect(0, 450, WIDTH, 510, c.water) +
    ripples(random, 480, 900, c.paper) +
    birds.join('') +
    reeds.join('')
  )
}
