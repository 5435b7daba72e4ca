import { expect, it } from 'vitest'

import { simplified } from './simplified.ts'
import { traditional } from './traditional.ts'

it.each(['养老服务设施', '关于印发办法的通知', '后勤', '成府发〔2026〕1号', 'abc'])(
  'what the Traditional edition shows for “%s” is found again',
  async (text) => {
    expect((await simplified())((await traditional())(text))).toBe(text)
  },
)
