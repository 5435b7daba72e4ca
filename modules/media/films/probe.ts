import { fileTypeFromBuffer } from 'file-type'
import { z } from 'zod'

import { openSource } from '@/lib/files/source'
import { damaged, refuse } from '@/lib/files/verdict'
import type { Refusal } from '@/lib/files/verdict'

import { run } from './run'
import { ffprobe } from './tools'

/** What is known of a film before it is converted. */
export interface FilmFacts {
  /** Reader of the container, named to ffmpeg so that it never guesses a playlist. */
  demuxer: string
  height: number
  seconds: number
  /** Whether picture or sound can stay as they are: only the container or the other part changes. */
  keepsPicture: boolean
  keepsSound: boolean
  ok: true
  width: number
}

/** Enough for every signature. */
const HEAD = 4_100
const PROBING = 60_000
/** The longest film that is converted, in seconds: a whole sitting. */
const LONGEST = 4 * 60 * 60
/** Pixels of a side: 8K. */
const WIDEST = 8_192

/** Containers by what `file-type` calls them; playlists, lists of pictures and network formats are not among them. */
const DEMUXERS: Record<string, string> = {
  '3g2': 'mov',
  '3gp': 'mov',
  asf: 'asf',
  avi: 'avi',
  flv: 'flv',
  m4v: 'mov',
  mkv: 'matroska',
  mov: 'mov',
  mp4: 'mov',
  mpg: 'mpeg',
  mts: 'mpegts',
  webm: 'matroska',
}

/** Only the file itself is opened, whatever it names; before `-i`, for ffprobe and ffmpeg alike. */
export const bounded = (demuxer: string): string[] => [
  '-protocol_whitelist',
  'file',
  '-format_whitelist',
  'mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,asf,avi,flv,mpeg,mpegts',
  '-f',
  demuxer,
]

const streamSchema = z.object({
  codec_name: z.string().optional(),
  codec_type: z.string().optional(),
  disposition: z.object({ attached_pic: z.number() }).partial().optional(),
  height: z.number().optional(),
  pix_fmt: z.string().optional(),
  profile: z.string().optional(),
  width: z.number().optional(),
})
const answerSchema = z.object({
  format: z.object({ duration: z.coerce.number() }),
  streams: z.array(streamSchema).max(64),
})
type Stream = z.infer<typeof streamSchema>

/** Takes a path; gives ffmpeg's name of the container that its first bytes are, or null. */
async function demuxerOf(path: string): Promise<null | string> {
  const source = await openSource(path)
  try {
    const type = await fileTypeFromBuffer(await source.read(0, HEAD))
    return type && Object.hasOwn(DEMUXERS, type.ext) ? (DEMUXERS[type.ext] ?? null) : null
  } finally {
    await source.close()
  }
}

async function ask(path: string, demuxer: string) {
  const args = [...bounded(demuxer), '-show_streams', '-show_format', '-of', 'json']
  const { code, stdout } = await run(ffprobe(), ['-v', 'error', ...args, '-i', `file:${path}`], {
    timeout: PROBING,
  })
  if (code !== 0) return null
  try {
    return answerSchema.safeParse(JSON.parse(stdout)).data ?? null
  } catch {
    // Cut off at the bound on output: no film has so much to say of itself.
    return null
  }
}

/** Old phones play 8-bit 4:2:0 up to the profile High (portal.md: Chrome 64, Safari 12). */
const isPlainH264 = ({ codec_name, pix_fmt, profile }: Stream): boolean =>
  codec_name === 'h264' &&
  (pix_fmt === 'yuv420p' || pix_fmt === 'yuvj420p') &&
  /^(?:Constrained )?Baseline$|^Main$|^High$/.test(profile ?? '')

/**
 * Takes the path of a film and its name for people; gives what is in it, judged by its content, or the refusal:
 * 415 no film that can be converted, 422 damaged, 413 too long.
 */
export async function probeFilm(path: string, name: string): Promise<FilmFacts | Refusal> {
  const demuxer = await demuxerOf(path)
  if (!demuxer) {
    return refuse(415, `“${name}”的内容不是能转换的视频，请确认选对了文件，或导出为 MP4 后上传。`)
  }
  const found = await ask(path, demuxer)
  if (!found) return damaged(name)
  const picture = found.streams.find(
    ({ codec_type, disposition }) => codec_type === 'video' && !disposition?.attached_pic,
  )
  const sound = found.streams.find(({ codec_type }) => codec_type === 'audio')
  if (!picture) return refuse(415, `“${name}”里没有画面；声音请存为 MP3 后上传。`)
  const { height = 0, width = 0 } = picture
  const seconds = found.format.duration
  if (!picture.codec_name || !(height > 0 && width > 0 && seconds > 0)) return damaged(name)
  if (Math.max(height, width) > WIDEST) {
    return refuse(413, `“${name}”的画面超过 8K，请缩小画面后上传。`)
  }
  if (seconds > LONGEST) return refuse(413, `“${name}”超过 4 小时，请剪成几段后上传。`)
  return {
    demuxer,
    height,
    keepsPicture: isPlainH264(picture),
    keepsSound: sound?.codec_name === 'aac',
    ok: true,
    seconds,
    width,
  }
}
