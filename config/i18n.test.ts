import { describe, expect, it } from 'vitest'

import { i18n, rewordAll } from './i18n'

const texts = (words: object): string[] =>
  Object.values(words).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : texts(value as object),
  )

describe('rewordAll', () => {
  it('takes the blanks out between Chinese words and what is put in', () => {
    expect(rewordAll({ a: { b: '创建新的 {{label}} 吗' } })).toEqual({
      a: { b: '创建新的{{label}}吗' },
    })
  })

  it('uses the words of the office', () => {
    expect(rewordAll({ a: '移至垃圾箱', b: '取消发布此文档' })).toEqual({
      a: '移至回收站',
      b: '撤下这一条',
    })
  })
})

describe('the Chinese admin', () => {
  it('has a text of its own for every English one', () => {
    const { en, zh } = i18n?.supportedLanguages ?? {}
    const keys = (words: object, path = ''): string[] =>
      Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
        typeof value === 'string' ? [path + key] : keys(value as object, `${path}${key}:`),
      )

    const chinese = new Set(keys(zh?.translations ?? {}))
    const missing = keys(en?.translations ?? {}).filter((key) => !chinese.has(key))

    expect(missing).toEqual([])
  })

  it('speaks of no foreign thing', () => {
    const foreign = texts(i18n?.supportedLanguages?.zh?.translations ?? {}).filter((text) =>
      /Payload|租户|垃圾箱|取消发布/.test(text),
    )

    expect(foreign).toEqual([])
  })
})
