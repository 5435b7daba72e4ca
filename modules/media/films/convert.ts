import { rm, stat, statfs } from 'node:fs/promises'
import path from 'node:path'

import { formatFileSize } from '@/lib/fileSize'

import { bounded, probeFilm } from './probe'
import type { FilmFacts } from './probe'
import { run } from './run'
import { ffmpeg } from './tools'

/** Milliseconds for one film: the longest one at two thirds of its speed. */
const TIME_LIMIT = 6 * 60 * 60_000
/** Threads of the encoder: the others belong to the pages. */
const THREADS = '2'
/** Pixels of the longer side of the result: full HD. */
const LONG_SIDE = 1920
/** A result may be this part shorter than its source, and a second at least: tracks seldom end together. */
const MISSING = 0.05

const HOW = '请用剪辑或转换软件导出为 H.264 画面、AAC 声音的 MP4 后重新上传。'

/** A film that was converted, or why not: `final` tells whether trying again is of no use. */
export type Conversion =
  { detail: string; final: boolean; message: string; ok: false } | { ok: true }

const failure = (message: string, detail: string, final: boolean): Conversion => ({
  detail: detail.slice(-2_000),
  final,
  message: `转码失败：${message}`,
  ok: false,
})

const FIT = `scale=w='min(iw,${LONG_SIDE})':h='min(ih,${LONG_SIDE})'`

const picture = (film: FilmFacts): string[] =>
  film.keepsPicture
    ? ['-c:v', 'copy']
    : [
        ...[
          '-vf',
          `yadif=deint=interlaced,${FIT}:force_original_aspect_ratio=decrease:force_divisible_by=2`,
        ],
        ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '23', '-profile:v', 'high'],
        ...['-pix_fmt', 'yuv420p', '-threads:v', THREADS],
      ]

const sound = (film: FilmFacts): string[] =>
  film.keepsSound ? ['-c:a', 'copy'] : ['-c:a', 'aac', '-b:a', '128k', '-ac', '2', '-ar', '48000']

/** The arguments of one conversion; paths behind `file:` can be no other protocol and no option. */
function argumentsFor(film: FilmFacts, source: string, target: string, bytes: number): string[] {
  return [
    ...[
      '-nostdin',
      '-hide_banner',
      '-v',
      'error',
      '-y',
      '-filter_threads',
      '1',
      '-threads',
      THREADS,
    ],
    ...bounded(film.demuxer),
    ...['-i', `file:${source}`, '-map', '0:V:0', '-map', '0:a:0?', '-sn', '-dn'],
    // Place, device and names stay out of what the public gets.
    ...['-map_metadata', '-1', '-map_chapters', '-1'],
    ...picture(film),
    ...sound(film),
    ...['-max_muxing_queue_size', '1024', '-fs', String(bytes), '-movflags', '+faststart'],
    ...['-f', 'mp4', `file:${target}`],
  ]
}

async function judged(film: FilmFacts, target: string, bytes: number): Promise<Conversion> {
  const result = await probeFilm(target, '转码结果')
  if (!result.ok) return failure(`转出的视频不能播放，${HOW}`, result.message, true)
  if (film.seconds - result.seconds <= Math.max(1, film.seconds * MISSING)) return { ok: true }
  // ffmpeg stops at the bound on the size without a word.
  const { size } = await stat(target)
  return size > bytes * 0.98
    ? failure(
        `转码后超过视频的上限 ${formatFileSize(bytes)}，请缩短或缩小画面后重新上传。`,
        `${size} bytes`,
        true,
      )
    : failure(`文件不完整，请在电脑上确认能从头播放到尾，再重新上传。`, `${result.seconds} s`, true)
}

/**
 * Converts a film to H.264 and AAC in MP4. Bounded in time, size, threads and priority; a failure leaves no file.
 *
 * @param source path of the film as it was uploaded
 * @param target path of the result, on the same disk
 * @param bytes largest result
 */
export async function convertFilm(
  source: string,
  target: string,
  bytes: number,
  signal?: AbortSignal,
): Promise<Conversion> {
  const film = await probeFilm(source, '视频')
  if (!film.ok) return failure(`文件不完整或无法识别，${HOW}`, film.message, true)
  const { bavail, bsize } = await statfs(path.dirname(target))
  const { size } = await stat(source)
  if (bavail * bsize < size * 2) {
    return failure('服务器存储空间不足，请联系系统管理员。', `${bavail * bsize} bytes left`, false)
  }
  const bounds = { timeout: TIME_LIMIT, ...(signal ? { signal } : {}) }
  const ran = await run(ffmpeg(), argumentsFor(film, source, target, bytes), bounds)
  const conversion =
    ran.code === 0
      ? await judged(film, target, bytes)
      : failure(`文件不完整或编码无法识别，${HOW}`, ran.stderr, ran.code !== null)
  if (!conversion.ok) await rm(target, { force: true })
  return conversion
}
