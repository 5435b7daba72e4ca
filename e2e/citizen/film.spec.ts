import { expect, test } from '@playwright/test'
import type { APIRequestContext } from '@playwright/test'

import { CAPTION } from '../fixtures/showcase'
import { PORT } from '../support/address'
import { faultsOf } from '../support/axe'
import { inEdition, pageKinds } from '../support/pageKinds'
import type { PageKind } from '../support/pageKinds'

/** The page of a film: H.264 and AAC in MP4, with poster, captions and transcript. */
const NAME = '视频：示例湿地的一天'

async function filmPages(request: APIRequestContext): Promise<PageKind[]> {
  const page = (await pageKinds(request)).find(({ name }) => name === 'video')!
  return [page, inEdition(page, 'elder')]
}

test('a film is fetched when it is played, and its captions are shown', async ({
  page,
  request,
}) => {
  for (const { address, name } of await filmPages(request)) {
    const answers = new Map<string, number>()
    page.on('response', (one) => answers.set(new URL(one.url()).pathname, one.status()))
    await page.goto(address)
    const player = page.getByLabel(NAME)
    await expect(player).toHaveAttribute('controls', '')
    const [film, poster] = await player.evaluate((one: HTMLVideoElement) => [
      new URL(one.querySelector('source')!.src).pathname,
      new URL(one.poster).pathname,
    ])
    expect([answers.get(film!), answers.get(poster!)], name).toEqual([undefined, 200])

    await player.evaluate((one: HTMLVideoElement) => {
      one.muted = true
      return one.play()
    })
    const time = () => player.evaluate((one: HTMLVideoElement) => one.currentTime)
    await expect.poll(time).toBeGreaterThan(0.5)
    const shown = await player.evaluate((one: HTMLVideoElement) => ({
      captions: [...(one.textTracks[0]?.activeCues ?? [])].map((cue) => (cue as VTTCue).text),
      size: [one.videoWidth, one.videoHeight],
    }))
    expect(shown, name).toEqual({ captions: [CAPTION], size: [160, 90] })
    expect(answers.get(film!), name).toBe(206)
  }
})

test('any part of a film can be asked for', async ({ page, request }) => {
  const [{ address }] = (await filmPages(request)) as [PageKind]
  await page.goto(address)
  const src = await page.getByLabel(NAME).locator('source').getAttribute('src')
  const part = async (range: string) => {
    const headers = { host: new URL(address).host, range }
    const answer = await request.get(`http://127.0.0.1:${PORT}${src}`, { headers })
    const { 'content-length': length, 'content-range': of } = answer.headers()
    return { length, of, status: answer.status() }
  }
  const { of } = await part('bytes=0-0')
  const size = Number(of?.split('/')[1])

  expect(size).toBeGreaterThan(1000)
  expect(await part('bytes=100-199')).toEqual({
    length: '100',
    of: `bytes 100-199/${size}`,
    status: 206,
  })
  expect(await part('bytes=-10')).toEqual({
    length: '10',
    of: `bytes ${size - 10}-${size - 1}/${size}`,
    status: 206,
  })
  expect(await part(`bytes=${size}-`)).toMatchObject({ of: `bytes */${size}`, status: 416 })
})

test('the transcript opens by the keyboard, and nothing on the page shuts anybody out', async ({
  page,
  request,
}) => {
  for (const { address, name } of await filmPages(request)) {
    await page.goto(address)
    const words = page.getByText('傍晚，白鹭落回水面。')
    await expect(words).toBeHidden()
    await page.getByText('文字稿', { exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(words).toBeVisible()
    expect(await faultsOf(page), name).toEqual([])
  }
})
