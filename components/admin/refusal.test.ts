import { describe, expect, it } from 'vitest'

import { refusalIn, refusalInText, refusalOf } from './refusal'

describe('the sentence of a refused answer', () => {
  it.each([
    [{ errors: [{ message: '请先登录再操作。' }] }, '请先登录再操作。'],
    [{ errors: [{ data: { errors: [{ path: 'a' }] }, message: '不行。' }, {}] }, '不行。'],
    [{ message: '文件过大。' }, '文件过大。'],
    [{ errors: [] }, null],
    [{ errors: [null] }, null],
    [{ errors: [{ message: '' }] }, null],
    [{ errors: 'none' }, null],
    [{ message: { zh: '不行' } }, null],
    [{}, null],
    [null, null],
    ['不行', null],
  ])('is found in %j', (body, sentence) => {
    expect(refusalIn(body)).toBe(sentence)
  })

  it('is found in text, and not in the page of a proxy', () => {
    expect(refusalInText('{"message":"文件过大。"}')).toBe('文件过大。')
    expect(refusalInText('<html>502</html>')).toBeNull()
  })

  it('is read from an answer, empty ones included', async () => {
    const refused = Response.json({ errors: [{ message: '不行。' }] }, { status: 403 })

    expect(await refusalOf(refused)).toBe('不行。')
    expect(await refusalOf(new Response('', { status: 502 }))).toBeNull()
  })
})
