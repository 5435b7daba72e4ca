/** The films of the demonstration: drawn (seed/films), silent, with captions and a transcript. */

export interface FilmPlan {
  /** Natural key, unique over all sites. */
  key: string
  /** A file of seed/films, without its ending. */
  file: string
  title: string
  summary: string
  /** Key of seed/pictures.ts */
  poster: string
  /** What each of the four drawings is told with; a drawing stands for three seconds. */
  captions: readonly [string, string, string, string]
  /** Days before the day of the run. */
  age: number
}

export interface FilmChannel {
  /** Path of the channel above it. */
  parent: string
  name: string
  slug: string
  films: readonly FilmPlan[]
}

const river = (key: string, age: number): FilmPlan => ({
  age,
  captions: [
    '水从雪山来，五月化得最快。',
    '到了堰头，一股灌田，一股进城。',
    '进了坝子，河走得慢，拐弯的地方有渡口。',
    '到了城里，廊桥下坐着乘凉的人。',
  ],
  file: 'river',
  key,
  poster: 'river-0',
  summary: '从雪山到廊桥，十三秒看一条河怎样进城。',
  title: '一条河从雪山走到城里',
})

const CHANNELS: Readonly<Record<string, FilmChannel>> = {
  chengdu: {
    films: [
      {
        age: 12,
        captions: [
          '茶园三月开采，一芽一叶。',
          '夏天竹林里比路上凉四度。',
          '十一月银杏落叶，环卫晚扫三天。',
          '腊月湿地水浅，候鸟到齐。',
        ],
        file: 'seasons',
        key: 'chengdu/film:seasons',
        poster: 'ginkgo-2',
        summary: '茶园、竹林、银杏、湿地，各看一个季节。',
        title: '四个季节，四处地方',
      },
      {
        age: 6,
        captions: [
          '清晨六点，第一班车出站。',
          '高架上的列车，两分半钟一趟。',
          '三道环线，两条河穿城而过。',
          '菜市七点最热闹，收摊前菜最便宜。',
        ],
        file: 'town',
        key: 'chengdu/film:town',
        poster: 'skyline-1',
        summary: '从第一班车到早市，城市醒来的一小时。',
        title: '城市醒来的一小时',
      },
      river('chengdu/film:river', 1),
    ],
    name: '视频',
    parent: '/yw',
    slug: 'sp',
  },
  jinjiang: {
    films: [river('jinjiang/film:river', 2)],
    name: '视频',
    parent: '/xw',
    slug: 'sp',
  },
}

/** The channel of films of a site; null for the sites without. */
export const filmsOf = (slug: string): FilmChannel | null => CHANNELS[slug] ?? null

/** Seconds that a drawing stands. */
const EACH = 3

/** The captions of a film as a WebVTT file (W3C WebVTT 1). */
export const webVtt = ({ captions }: Pick<FilmPlan, 'captions'>): string =>
  captions.reduce(
    (text, line, at) => `${text}\n${clock(at * EACH)} --> ${clock((at + 1) * EACH)}\n${line}\n`,
    'WEBVTT\n',
  )

const clock = (seconds: number): string => `00:00:${String(seconds).padStart(2, '0')}.000`
