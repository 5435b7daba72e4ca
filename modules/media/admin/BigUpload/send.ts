import type { DetailedError, Upload } from 'tus-js-client'

import { refusalInText } from '@/components/admin/refusal'

import { madeIn } from './queue'
import type { MadeFile, UploadEvent } from './queue'
import type { wordsIn } from './words'

/** Bytes of one request: small enough for every proxy, large enough that requests cost nothing. */
const CHUNK = 16 * 1024 ** 2
/** Milliseconds before each further try; then the person or the network's return goes on. */
const RETRIES = [500, 2000, 5000, 10_000]

interface Sending {
  api: string
  file: File
  key: string
  on: (event: UploadEvent) => void
  site: string
  words: ReturnType<typeof wordsIn>
}

/** The tus client, which only who uploads needs. */
export const loadClient = () => import('tus-js-client')

/** What an error means: the server's own sentence, a lost network, or a server that is away. */
function eventOf(error: Error, { key, words }: Sending): UploadEvent {
  const response = (error as Partial<DetailedError>).originalResponse
  if (!response) return { key, message: words.lost, state: 'waiting', type: 'state' }
  const sentence = refusalInText(response.getBody())
  const isFinal = response.getStatus() < 500 && sentence !== null
  return {
    key,
    message: sentence ?? words.failed,
    state: isFinal ? 'failed' : 'stopped',
    type: 'state',
  }
}

/** Asks once more what was made of an upload that is complete; null while the server cannot say. */
async function lastStep(url: null | string, size: number): Promise<MadeFile | null> {
  if (!url) return null
  const answer = await fetch(url, {
    credentials: 'include',
    headers: {
      'Content-Type': 'application/offset+octet-stream',
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': String(size),
    },
    method: 'PATCH',
  }).catch(() => null)
  return answer?.ok ? madeIn(await answer.text()) : null
}

/**
 * Begins an upload by the tus protocol, or goes on with one that this browser began before (issue 4, Build item 5:
 * resumable and streamed). The file is read piece by piece and never held in memory.
 */
export async function send(sending: Sending): Promise<Upload> {
  const { api, file, key, on, site, words } = sending
  const { Upload } = await loadClient()
  const upload: Upload = new Upload(file, {
    chunkSize: CHUNK,
    endpoint: `${api}/media-uploads`,
    // The same file for another site is another upload.
    fingerprint: () =>
      Promise.resolve(['jiyue', site, file.name, file.size, file.lastModified].join('|')),
    metadata: { filename: file.name, filetype: file.type, site },
    onError: (error) => on(eventOf(error, sending)),
    onProgress: (sent) => on({ at: Date.now(), key, sent, type: 'progress' }),
    onSuccess: ({ lastResponse }) => {
      const told = (doc: MadeFile | null) =>
        on(
          doc
            ? { doc, key, type: 'done' }
            : { key, message: words.unregistered, state: 'stopped', type: 'state' },
        )
      const doc = madeIn(lastResponse.getBody())
      if (doc) return told(doc)
      // One that was complete before answers without a body: the last step is repeated, which makes nothing twice.
      void lastStep(upload.url, file.size).then(told)
    },
    removeFingerprintOnSuccess: true,
    retryDelays: RETRIES,
  })
  const [before] = await upload.findPreviousUploads()
  if (before) upload.resumeFromPreviousUpload(before)
  upload.start()
  return upload
}
