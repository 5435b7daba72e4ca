/** What the tus library answers in English, said in Chinese. */

const SENTENCES: Record<number, string> = {
  400: '上传请求不完整，请刷新页面后重新选择文件。',
  403: '没有权限继续这个上传。',
  404: '找不到这个上传，请重新选择文件。',
  405: '这个地址只接受上传。',
  409: '上传进度对不上，请刷新页面，系统会从断点继续。',
  410: '这个上传已过期，请重新选择文件。',
  412: '浏览器的上传组件版本不符，请刷新页面后重试。',
  413: '发送的内容比上传前说明的大，请重新选择文件。',
  415: '上传请求的类型不对，请刷新页面后重试。',
  423: '这个文件正在上传，请稍后再试。',
}
const FALLBACK = '上传没有完成，请稍后重试，已传的部分不会丢失。'

/** What the tus library sends on: status and body. */
interface Failure {
  body: string
  status_code: number
}

/** Takes status and sentence; throws the failure in the form the library sends to the client. */
export function fail(status: number, message = SENTENCES[status] ?? FALLBACK): never {
  const failure: Failure = { body: JSON.stringify({ message }), status_code: status }
  throw Object.assign(new Error(message), failure)
}

/** Takes an error or failure; gives whether `fail` made it. */
export function isOurs(error: object): boolean {
  return 'body' in error && typeof error.body === 'string' && error.body.startsWith('{"message"')
}

/**
 * Takes the library's response; gives the one to send: no cross-origin permission (the admin host
 * alone uploads), every failure as `{"message"}` in Chinese, nothing kept by caches.
 */
export async function answer(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  for (const name of response.headers.keys()) {
    if (name.startsWith('access-control-')) headers.delete(name)
  }
  headers.set('Cache-Control', 'no-store')
  if (response.status < 400) {
    if (response.body && response.status === 200)
      headers.set('Content-Type', 'application/json; charset=utf-8')
    return new Response(response.body, { headers, status: response.status })
  }
  const said = await response.text()
  const body = isOurs({ body: said })
    ? said
    : JSON.stringify({ message: SENTENCES[response.status] ?? FALLBACK })
  headers.set('Content-Length', String(Buffer.byteLength(body)))
  headers.set('Content-Type', 'application/json; charset=utf-8')
  return new Response(body, { headers, status: response.status })
}
