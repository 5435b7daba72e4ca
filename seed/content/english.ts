/** The small English trees of the demonstration: invented items, plainly marked as sample data by the frame. */
export interface EnglishItem {
  /** Natural key, unique over all sites */
  key: string
  /** Days before the day of the seed */
  age: number
  title: string
  summary: string
  paragraphs: readonly string[]
  /** Key of seed/pictures.ts */
  picture?: string
}

export interface EnglishChannel {
  slug: string
  name: string
  description: string
  columnType: '概况信息' | '工作动态' | '办事服务'
  kind: 'list' | 'page'
  items: readonly EnglishItem[]
}

const chengdu: readonly EnglishChannel[] = [
  {
    columnType: '工作动态',
    description: 'What the city decided, opened and finished',
    items: [
      {
        age: 0,
        key: 'chengdu/en/metro-mile',
        paragraphs: [
          'Within three years the streets around 186 metro stations are to get better pavements, covered ways, cycle parking, shops and day care. Residents see the plan for their station first: a drawing of how things are, a list of what is missing, and at least fifteen days to answer.',
          'The first thirty stations have been discussed. Three wishes came up most often: order for parked bicycles, shelter from the rain on the way to the bus, and care for schoolchildren in the late afternoon.',
          'Progress is published every quarter. A station that is late has to say why and when it will be ready.',
        ],
        picture: 'bridge-0',
        summary:
          'Residents see the plan and comment before work begins at each station. Progress is published every quarter.',
        title: '186 metro stations to get better streets, shops and care within a mile',
      },
      {
        age: 2,
        key: 'chengdu/en/parks-at-night',
        paragraphs: [
          'Sixty-two parks keep their gates open until ten in the evening this winter. Paths and toilets are lit, and the last bus is timed to match.',
          'Lawns and lakeside paths without lights still close at dusk.',
        ],
        summary: 'Lit paths, open toilets and a later last bus in every district.',
        title: 'Sixty-two parks stay open until 10 pm this winter',
      },
      {
        age: 4,
        key: 'chengdu/en/ginkgo-walks',
        paragraphs: [
          'Twelve walking routes lead past the oldest ginkgo trees of the city, from temple yards to riverside lanes. Each starts at a metro station and takes less than two hours.',
        ],
        summary: 'From temple yards to riverside lanes, each route starts at a metro station.',
        title: 'Ginkgo season: twelve walking routes across the city',
      },
    ],
    kind: 'list',
    name: 'News',
    slug: 'news',
  },
  {
    columnType: '办事服务',
    description: 'Papers, health, schools and work for residents from abroad',
    items: [
      {
        age: 7,
        key: 'chengdu/en/one-application',
        paragraphs: [
          'Work permit and residence permit are asked for in one application. Both offices read the same papers, and both documents are handed out at one desk.',
          'Bring your passport, a photograph and the contract of employment. The help line 12345 answers in English at any hour.',
        ],
        summary: 'Both offices read the same papers, and one desk hands out both documents.',
        title: 'Work permit and residence permit in one application',
      },
      {
        age: 12,
        key: 'chengdu/en/see-a-doctor',
        paragraphs: [
          'Community health centres treat everybody who lives in the neighbourhood. Ask for the international desk in the larger hospitals; staff there speak English on working days.',
        ],
        summary: 'Where to go first, and which hospitals have an international desk.',
        title: 'Seeing a doctor',
      },
      {
        age: 20,
        key: 'chengdu/en/register-address',
        paragraphs: [
          'Hotels register their guests. Who stays with friends or rents a flat registers at the police station of the neighbourhood, in person or online.',
        ],
        summary: 'Hotels do it for you; at a private address you register yourself.',
        title: 'Registering your address',
      },
    ],
    kind: 'list',
    name: 'Living',
    slug: 'living',
  },
  {
    columnType: '办事服务',
    description: 'Arriving, paying, getting around',
    items: [
      {
        age: 5,
        key: 'chengdu/en/cards-on-metro',
        paragraphs: [
          'All gates of the metro read international bank cards. Touch in and out with the same card; the fare is the same as with a ticket.',
        ],
        summary: 'Touch in and out with the same card.',
        title: 'International bank cards open every metro gate',
      },
      {
        age: 15,
        key: 'chengdu/en/airports',
        paragraphs: [
          'Two airports serve the city, and a metro line links each of them with the centre. Check on your ticket which one you fly from.',
        ],
        summary: 'Two airports, each with a metro line to the centre.',
        title: 'Airports and metro',
      },
    ],
    kind: 'list',
    name: 'Visiting',
    slug: 'visiting',
  },
  {
    columnType: '概况信息',
    description: 'The city in short',
    items: [
      {
        age: 60,
        key: 'chengdu/en/about',
        paragraphs: [
          'Chengdu lies on a plain between snow mountains and low hills in the west of China. For more than two thousand years a weir without a dam has led the water of the Min River to its fields.',
          'This English edition shows a small part of what the Chinese website holds. In case of doubt the Chinese text counts.',
        ],
        summary: 'A city on a watered plain, and what this edition holds.',
        title: 'About Chengdu',
      },
    ],
    kind: 'page',
    name: 'About',
    slug: 'about-chengdu',
  },
]

const jinjiang: readonly EnglishChannel[] = [
  {
    columnType: '工作动态',
    description: 'From the district on the Jin River',
    items: [
      {
        age: 1,
        key: 'jinjiang/en/evening-lanes',
        paragraphs: [
          'Four lanes near the river close to cars on Friday and Saturday evenings. Shops may put tables outside until eleven; a path for ambulances and prams stays free.',
        ],
        picture: 'courtyard-1',
        summary: 'Four lanes by the river belong to walkers on Friday and Saturday.',
        title: 'Lanes by the river are car-free at weekends',
      },
      {
        age: 6,
        key: 'jinjiang/en/library',
        paragraphs: [
          'The district library lends books in six languages and opens its reading room until nine.',
        ],
        summary: 'Six languages on the shelves, open until nine.',
        title: 'District library lends books in six languages',
      },
    ],
    kind: 'list',
    name: 'News',
    slug: 'news',
  },
  {
    columnType: '办事服务',
    description: 'What to see and how to get there',
    items: [
      {
        age: 9,
        key: 'jinjiang/en/walk',
        paragraphs: [
          'Begin at the covered bridge, follow the bank downstream, and turn back at the second weir. The walk takes an hour; benches stand every two hundred metres.',
        ],
        summary: 'An hour along the bank, with a bench every two hundred metres.',
        title: 'A walk along the Jin River',
      },
    ],
    kind: 'list',
    name: 'Visiting',
    slug: 'visiting',
  },
]

const TREES: Readonly<Record<string, readonly EnglishChannel[]>> = { chengdu, jinjiang }

/** Whether the demonstration gives the site an English edition. */
export const hasEnglish = (slug: string): boolean => slug in TREES

/** The English tree of a site, empty for most. */
export const englishTree = (slug: string): readonly EnglishChannel[] => TREES[slug] ?? []
