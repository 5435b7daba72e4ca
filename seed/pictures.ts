import type { Theme } from './content/parse'
import { bamboo, ginkgo, mountains, river, tea, weir, wetland } from './pictures/nature'
import type { Drawing, Palette } from './pictures/shapes'
import { HEIGHT, WIDTH, rect } from './pictures/shapes'
import { bridge, brocade, chart, courtyard, map, market, skyline, train } from './pictures/town'
import { randomFrom } from './random'

/** Pale tints of the three themes (design tokens); enough contrast for shapes, none for text. */
const PALETTES: readonly Palette[] = [
  {
    paper: '#faf4ec',
    pale: '#ecd9d0',
    tone: '#c99a8f',
    deep: '#7d4a4c',
    water: '#bcd0d8',
    accent: '#dcae6c',
  },
  {
    paper: '#f3f7f4',
    pale: '#d2e2de',
    tone: '#86b0ad',
    deep: '#2f6064',
    water: '#b5d3d8',
    accent: '#d9bb74',
  },
  {
    paper: '#f6f5ea',
    pale: '#dde2c8',
    tone: '#9db07c',
    deep: '#4c6238',
    water: '#bcd3cc',
    accent: '#c99662',
  },
]

const DRAWINGS = {
  bamboo: [bamboo, '竹林，竹竿有远有近，叶子斜向一边'],
  bridge: [bridge, '廊桥横跨河面，三重屋顶，桥下四孔'],
  brocade: [brocade, '菱形相连的蜀锦纹样'],
  chart: [chart, '柱形与折线组成的统计图，整体走高'],
  courtyard: [courtyard, '川西院落，院门旁有一棵大树'],
  ginkgo: [ginkgo, '银杏叶飘落，铺在缓坡上'],
  map: [map, '城市街区示意图，两条河穿过三道环线'],
  market: [market, '菜市里三个摊位，条纹雨棚下摆满果菜'],
  mountains: [mountains, '远处雪山，近处丘陵'],
  river: [river, '河流在田野间拐弯'],
  skyline: [skyline, '高楼与老屋顶相接的城市天际线，前面是河'],
  tea: [tea, '茶园一行行沿坡展开'],
  train: [train, '轨道列车驶过高架桥，远处是山'],
  weir: [weir, '江水在堰头分成内外两股'],
  wetland: [wetland, '湿地芦苇和飞鸟'],
} as const satisfies Record<string, readonly [Drawing, string]>

type DrawingName = keyof typeof DRAWINGS

const NAMES = Object.keys(DRAWINGS) as DrawingName[]

/** Which drawings suit a trade. */
const BY_THEME: Record<Theme, readonly DrawingName[]> = {
  c: ['courtyard', 'map', 'skyline'],
  w: ['weir', 'wetland', 'river'],
  e: ['skyline', 'market', 'chart'],
  s: ['courtyard', 'market', 'ginkgo'],
  h: ['bamboo', 'courtyard', 'wetland'],
  d: ['brocade', 'bamboo', 'chart'],
  t: ['train', 'map', 'bridge'],
  a: ['tea', 'river', 'market'],
  k: ['bridge', 'ginkgo', 'brocade', 'mountains', 'tea'],
  g: ['map', 'skyline', 'chart'],
  f: ['mountains', 'river', 'map'],
}

export type PictureSeed = { key: string; alt: string; svg: string }

/** All keys: every drawing in every palette. */
export const PICTURE_KEYS: readonly string[] = NAMES.flatMap((name) =>
  PALETTES.map((_, at) => `${name}-${at}`),
)

/** The key of the `turn`-th picture that suits a theme. */
export const pictureKey = (theme: Theme, turn: number): string => {
  const names = BY_THEME[theme]
  return `${names[turn % names.length] ?? 'map'}-${turn % PALETTES.length}`
}

/** Words of a place and the drawing that resembles it; the first that fits is taken. */
const RESEMBLANCES: readonly (readonly [RegExp, DrawingName])[] = [
  [/雪山|山|台/, 'mountains'],
  [/竹/, 'bamboo'],
  [/茶/, 'tea'],
  [/渠|堰|灌区/, 'weir'],
  [/湿地|湖|鸟/, 'wetland'],
  [/桥|码头|水街/, 'bridge'],
  [/河|江|水/, 'river'],
  [/银杏|梨花|桂花|花/, 'ginkgo'],
  [/院|寺|祠|馆|村|老街|城/, 'courtyard'],
]

/** The key of the drawing that resembles a described place. */
export const pictureLike = (text: string, turn: number): string => {
  const found = RESEMBLANCES.find(([words]) => words.test(text))
  return `${found?.[1] ?? 'brocade'}-${turn % PALETTES.length}`
}

/**
 * The picture of a key: SVG of 1440×960 without text, script or outside reference, and its alt
 * text in Chinese. Pure. Throws on an unknown key.
 */
export const pictureOf = (key: string): PictureSeed => {
  const [name, at] = key.split('-')
  const found = NAMES.find((one) => one === name)
  const palette = PALETTES[Number(at)]
  if (!found || !palette) throw new Error(`No picture of the key ${key}`)
  const [draw, alt] = DRAWINGS[found]
  const inside = rect(0, 0, WIDTH, HEIGHT, palette.paper) + draw(palette, randomFrom(key))
  const size = `viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"`
  return { key, alt, svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>` }
}
