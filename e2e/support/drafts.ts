import { expect } from '@playwright/test'
import type { APIRequestContext } from '@playwright/test'

import { FROM_ADMIN, ORIGIN } from './address'
import { pictureFile } from './files'

interface Draft {
  id: string
  picture: string
  /** Ids of its two versions, the older first. */
  versions: [string, string]
}

const textNode = (text: string) => ({
  children: [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }],
  direction: 'ltr',
  format: '',
  indent: 0,
  textFormat: 0,
  type: 'paragraph',
  version: 1,
})

const pictureNode = (value: string, caption: string) => ({
  fields: { caption },
  format: '',
  id: '0123456789abcdef01234567',
  relationTo: 'media',
  type: 'upload',
  value,
  version: 3,
})

const bodyOf = (...children: object[]) => ({
  root: { children, direction: 'ltr', format: '', indent: 0, type: 'root', version: 1 },
})

/**
 * A draft of jinjiang with a picture that nobody has described, saved twice, so that its versions can be compared:
 * text, picture, kind and places differ.
 * @param api of somebody who writes for jinjiang
 */
export async function makeDraft(api: APIRequestContext, title: string): Promise<Draft> {
  const headers = FROM_ADMIN
  const first = async <T>(path: string): Promise<T[]> => {
    const answer = await api.get(`${ORIGIN}/api/${path}`, { headers })
    return ((await answer.json()) as { docs: T[] }).docs
  }
  const channelAt = async (path: string) => {
    const query = `where[path][equals]=${encodeURIComponent(path)}&depth=0&limit=1`
    return (await first<{ id: string; site: string }>(`channels?${query}`))[0]!
  }
  const [news, notices] = [await channelAt('/xw/bmdt'), await channelAt('/zwgk/tzgg')]
  const upload = async (name: string): Promise<string> => {
    const file = await pictureFile(name)
    const multipart = { _payload: JSON.stringify({ site: news.site }), file }
    const answer = await api.post(`${ORIGIN}/api/media`, { headers, multipart })
    expect(answer.status()).toBe(201)
    return ((await answer.json()) as { doc: { id: string } }).doc.id
  }
  const [one, other] = [await upload('会场.png'), await upload('步道.png')]
  const made = await api.post(`${ORIGIN}/api/articles?draft=true&depth=0`, {
    data: {
      title,
      _status: 'draft',
      body: bodyOf(textNode('巡河工作今天启动。'), pictureNode(one, '启动现场')),
      channel: news.id,
      cover: one,
      kind: 'news',
      site: news.site,
    },
    headers,
  })
  expect(made.status()).toBe(201)
  const { id } = ((await made.json()) as { doc: { id: string } }).doc
  const changed = await api.patch(`${ORIGIN}/api/articles/${id}?draft=true&depth=0`, {
    data: {
      alsoIn: [{ channel: notices.id, listTitle: '通知里的标题' }],
      body: bodyOf(textNode('巡河工作昨天启动。'), pictureNode(other, '巡河现场')),
      cover: other,
      kind: 'notice',
    },
    headers,
  })
  expect(changed.status()).toBe(200)
  const query = `where[parent][equals]=${id}&depth=0&sort=createdAt`
  const [older, newer] = await first<{ id: string }>(`articles/versions?${query}`)
  return { id, picture: other, versions: [older!.id, newer!.id] }
}
