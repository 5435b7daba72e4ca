import { describe, expect, it } from 'vitest'

import { readableBody } from './readableBody'

const bodyOf = (...children: object[]) => ({ root: { children, type: 'root' } })

const upload = (value: unknown, caption?: string) => ({
  fields: { caption },
  relationTo: 'media',
  type: 'upload',
  value,
})

const file = {
  alt: '会场全景',
  filename: 'csr4jz.png',
  filesize: 9000,
  id: 'b0b2-77',
  mimeType: 'image/png',
  originalName: '会场.png',
  thumbnailURL: '/api/media/1/thumbnail',
}

describe('a text in a comparison of versions', () => {
  it('names a picture and its caption as people do, and shows it small', () => {
    const shown = JSON.stringify(readableBody(bodyOf(upload(file, '启动现场')), 'zh'))

    expect(shown).toContain('会场.png（会场全景） · 图片说明：启动现场')
    expect(shown).toContain('/api/media/1/thumbnail')
    expect(shown).not.toMatch(/csr4jz|b0b2|image\/png/)
  })

  it('says what is missing, inside tables too', () => {
    const cell = { children: [{ alt: '现场', type: 'picture-needed' }], type: 'tablecell' }
    const shown = JSON.stringify(readableBody(bodyOf(cell, upload('b0b2-77')), 'zh'))

    expect(shown).toContain('【图片待上传】现场')
    expect(shown).toContain('（已删除，或您无权查看）')
    expect(shown).not.toMatch(/picture-needed|b0b2/)
  })

  it('leaves everything else, and no text, as it is', () => {
    const words = bodyOf({ children: [{ text: '一', type: 'text' }], type: 'paragraph' })

    expect(readableBody(words, 'zh')).toEqual(words)
    expect(readableBody(null, 'zh')).toBeNull()
    expect(readableBody(undefined, 'en')).toBeUndefined()
  })
})
