import { describe, expect, it } from 'vitest'
import { tagPage } from './tags'

describe('tagPage', () => {
  it('throws when Next would cut the list', async () => {
    const tags = Array.from({ length: 129 }, (_, i) => `channel:${i}`)
    await expect(tagPage(tags)).rejects.toThrow('129')
  })

  it.each(['', 'a,b', 'a b', '栏目:1', '_N_T_/layout', 'x'.repeat(257)])(
    'throws on a tag that Next would change or mistake: %s',
    async (tag) => {
      await expect(tagPage([tag])).rejects.toThrow('页面标签不合规则')
    },
  )

  it('needs nothing for no tags', async () => {
    await expect(tagPage([])).resolves.toBeUndefined()
  })
})
