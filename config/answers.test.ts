import type { AfterErrorHookArgs } from 'payload'
import { describe, expect, it } from 'vitest'

import { FieldRuleError } from '@/lib/errors'

import { nameFields } from './answers'

/** An answer as Payload makes it of an error. */
const answerTo = (error: Error, errors: object[]) =>
  nameFields({ error, result: { errors } } as unknown as AfterErrorHookArgs)

describe('the fields of a refused answer', () => {
  const refused = new FieldRuleError('pictureWords', '请补上替代文字。')

  it('are named where Payload did not know the error', () => {
    expect(answerTo(refused, [{ message: '请补上替代文字。' }])).toEqual({
      response: {
        errors: [
          {
            data: { errors: [{ message: '请补上替代文字。', path: 'pictureWords' }] },
            message: '请补上替代文字。',
          },
        ],
      },
    })
  })

  it('are left as they are where Payload named them', () => {
    expect(answerTo(refused, [{ data: {}, message: '请补上替代文字。' }])).toBeUndefined()
  })

  it('are not told of an error whose sentence was hidden', () => {
    expect(answerTo(refused, [{ message: 'Something went wrong.' }])).toBeUndefined()
  })

  it('are none of an error that names none', () => {
    expect(answerTo(new Error('a'), [{ message: 'a' }])).toBeUndefined()
    expect(answerTo(Object.assign(new Error('a'), { data: null }), [])).toBeUndefined()
  })

  it('tell nothing else that an error carries', () => {
    const error = Object.assign(new Error('a'), {
      data: { errors: [{ message: 'b', path: 'c', value: 'secret' }], req: {} },
    })
    const answer = answerTo(error, [{ message: 'a' }])

    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(JSON.stringify(answer)).toContain('"path":"c"')
  })
})
