import type { PayloadRequest } from 'payload'

import { asSystem } from '@/lib/as'
import type { Site } from '@/payload-types'

import { addDays } from '../content/dates'
import { filmsOf, webVtt } from '../content/films'
import type { FilmPlan } from '../content/films'

import { isStored, storeChannel } from './channels'
import { toLexical } from './lexical'
import { SeedMedia } from './media'
import { sourceId } from './sources'

const reason = 'the seed writes the films'

/**
 * Stores the channel of films of a site with its films; what is there is left alone.
 * @param today `YYYY-MM-DD` in Shanghai
 * @returns how many films were written
 */
export async function storeFilms(req: PayloadRequest, site: Site, today: string): Promise<number> {
  const plan = filmsOf(site.slug)
  if (!plan) return 0
  const channel = await storeChannel(req, site.id, plan, {
    name: plan.name,
    columnType: '工作动态',
    kind: 'list',
    layout: 'videos',
    ordering: 'newest',
    pageSize: 20,
    sortKey: 900,
  })
  const media = new SeedMedia(req, site.id)
  let written = 0
  for (const film of plan.films) {
    if (await isStored(req, film.key)) continue
    await storeFilm(req, site, channel, film, addDays(today, -film.age), media)
    written += 1
  }
  return written
}

async function storeFilm(
  req: PayloadRequest,
  site: Site,
  channel: string,
  film: FilmPlan,
  day: string,
  media: SeedMedia,
): Promise<void> {
  const poster = await media.picture(film.poster)
  await req.payload.create({
    collection: 'articles',
    data: {
      title: film.title,
      _status: 'published',
      author: site.sponsor,
      body: toLexical([{ text: film.summary, type: 'p' }], {
        attachment: () => null,
        picture: () => null,
      }),
      channel,
      cover: poster,
      isOriginal: true,
      kind: 'video',
      naturalKey: film.key,
      publishedAt: `${day}T01:30:00.000Z`,
      site: site.id,
      source: await sourceId(req, site.sponsor),
      summary: film.summary,
      video: {
        captions: await media.captions(`${film.title}.vtt`, webVtt(film)),
        file: await media.film(film.file, `${film.title}.mp4`),
        poster,
        transcript: film.captions.join('\n'),
      },
    },
    depth: 0,
    draft: false,
    ...asSystem(req, reason),
  })
}
