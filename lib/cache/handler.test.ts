import type { CacheHandler, CacheHandlerContext } from 'next/dist/server/lib/incremental-cache'
import { beforeEach, describe, expect, it } from 'vitest'
import PageCacheHandler from './handler.ts'
import { cacheStats, dropAll, dropTags, pageStore, settled, withFlights } from './shared.ts'
import { pageKey } from './value.ts'

type Value = NonNullable<Parameters<CacheHandler['set']>[1]>
type GetContext = Parameters<CacheHandler['get']>[1]
type SetContext = Parameters<CacheHandler['set']>[2]

const PATH = '/site/a.localhost/plain/zwgk'
const KEY = `/route-cache/APP_PAGE/0123abcd/$${PATH}`
const GET = { isFallback: false, kind: 'APP_PAGE' } as GetContext
const SET = { cacheControl: { expire: undefined, revalidate: 3600 } } as SetContext

/** A value with the shape Next 16.4.6 gives to `set`. */
function page(html: string, tags: string, status?: number): Value {
  const headers = { 'x-next-cache-tags': tags }
  const rest = { postponed: undefined, rscData: Buffer.from('rsc'), segmentData: undefined }
  return { headers, html, kind: 'APP_PAGE', status, ...rest } as unknown as Value
}
const request = (): PageCacheHandler => new PageCacheHandler({} as CacheHandlerContext)

beforeEach(() => dropAll())

describe('PageCacheHandler', () => {
  it('gives a page back as it came, with its time, to another request', async () => {
    const first = request()
    expect(await first.get(KEY, GET)).toBeNull()
    const value = page('<p>集约</p>', '_N_T_/layout,site:1')
    await first.set(KEY, value, SET)
    const found = await request().get(KEY, GET)
    expect(found?.value).toEqual(value)
    expect(found?.cacheControl?.revalidate).toBe(3600)
    expect(pageStore().peek(pageKey(PATH))?.tags).toEqual(['site:1'])
  })

  it('does not keep a page that changed while it was rendered', async () => {
    const slow = request()
    await slow.get(KEY, GET)
    dropTags(['site:1'])
    await slow.set(KEY, page('old', 'site:1'), SET)
    expect(await request().get(KEY, GET)).toBeNull()
  })

  it.each([404, 500])('does not keep status %d', async (status) => {
    const one = request()
    await one.get(KEY, GET)
    await one.set(KEY, page('none', 'site:1', status), SET)
    expect(await request().get(KEY, GET)).toBeNull()
  })

  it('removes a page when Next sets null', async () => {
    await request().set(KEY, page('x', 'site:1'), SET)
    await request().set(KEY, null, SET)
    expect(await request().get(KEY, GET)).toBeNull()
  })

  it('keeps data of unstable_cache under the tags of its call', async () => {
    const data = { body: '1', headers: {}, status: 200, url: '' }
    const value = { data, kind: 'FETCH', revalidate: 1 } as unknown as Value
    await request().set('sha', value, { fetchCache: true, tags: ['list:1'] } as SetContext)
    expect((await request().get('sha', GET))?.value).toEqual(value)
    dropTags(['list:1'])
    expect(await request().get('sha', GET)).toBeNull()
  })

  it('drops by revalidateTag, and all by the path tags of revalidatePath', async () => {
    await request().set(KEY, page('x', 'site:1'), SET)
    await request().revalidateTag('site:2')
    expect(cacheStats().entries).toBe(1)
    await request().revalidateTag(['_N_T_/site'])
    expect(cacheStats().entries).toBe(0)
  })

  it('ends its flight when the page is stored, found or not', async () => {
    const one = request()
    await one.get(KEY, GET)
    dropTags(['x'])
    expect(cacheStats().flights).toBe(1)
    const waiting = settled(PATH)
    await one.set(KEY, page('none', '', 404), SET)
    await waiting
    expect(cacheStats().flights).toBe(0)
  })

  it('opens a flight for a page past its time, which Next renders behind', async () => {
    const past = { cacheControl: { expire: undefined, revalidate: -1 } } as SetContext
    await request().set(KEY, page('x', 'site:1'), past)
    expect(await request().get(KEY, GET)).not.toBeNull()
    expect(cacheStats().flights).toBe(1)
  })

  it('ends the flights of a request that failed, and leaves those of one that did not', async () => {
    const render = async (): Promise<void> => {
      await request().get(KEY, GET)
    }
    await withFlights({ statusCode: 200 }, render)
    expect(cacheStats().flights).toBe(1)
    await withFlights({ statusCode: 500 }, render)
    expect(cacheStats().flights).toBe(0)
  })
})
