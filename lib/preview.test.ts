import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'

import { payloadSecret } from './env'
import { readPreview, signPreview } from './preview'
import type { Preview } from './preview'

const inAnHour = (): string =>
  new Date(Math.ceil(Date.now() / 1000) * 1000 + 3_600_000).toISOString()
const preview = (): Preview => ({
  show: { collection: 'articles', id: 'a1' },
  site: 's1',
  until: inAnHour(),
})

describe('the token of a preview', () => {
  it('says again what was signed, in characters that stand in an address', async () => {
    const asked = preview()
    const token = await signPreview(asked)
    expect(token).toMatch(/^[\w.-]+$/)
    expect(await readPreview(token)).toEqual(asked)
  })

  it('is worth nothing once its time has come', async () => {
    const until = new Date(Date.now() - 1_000).toISOString()
    expect(await readPreview(await signPreview({ ...preview(), until }))).toBeNull()
  })

  it.each([
    ['a changed payload', (token: string) => token.replace(/\.[^.]+\./, '.eyJzaXRlIjoiczIifQ.')],
    ['a cut signature', (token: string) => token.slice(0, -4)],
    ['no signature', (token: string) => token.slice(0, token.lastIndexOf('.') + 1)],
    ['something else', () => 'x'],
    ['nothing', () => ''],
  ])('is worth nothing with %s', async (_what, spoil) => {
    expect(await readPreview(spoil(await signPreview(preview())))).toBeNull()
  })

  it('is no token of a session, even one of the same secret and content', async () => {
    const session = await new SignJWT({ show: { collection: 'articles', id: 'a1' }, site: 's1' })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(payloadSecret))
    expect(await readPreview(session)).toBeNull()
  })

  it('names a draft of a known kind only', async () => {
    const show = { collection: 'users', id: 'u1' } as unknown as Preview['show']
    expect(await readPreview(await signPreview({ ...preview(), show }))).toBeNull()
  })
})
