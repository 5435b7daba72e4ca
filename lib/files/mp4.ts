import { boxesIn, findBox } from './boxes'
import type { Box } from './boxes'
import type { FileSource } from './source'
import { damaged, pass, refuse } from './verdict'
import type { Finding } from './verdict'

const CODECS: Record<string, string> = {
  av01: 'AV1',
  'ac-3': '杜比 AC-3',
  'ec-3': '杜比 E-AC-3',
  encv: '加密视频',
  hev1: 'H.265（HEVC）',
  hvc1: 'H.265（HEVC）',
  mp4v: 'MPEG-4 第 2 部分',
  vp09: 'VP9',
}

/** MPEG-4 object types of AAC: 0x40 and the MPEG-2 profiles. ISO/IEC 14496-1, 7.2.6.6. */
const AAC_TYPES = new Set([0x40, 0x66, 0x67, 0x68])

interface Track {
  /** `avc1`, `mp4a`, … */
  codec: string
  /** `vide`, `soun`, … */
  handler: string
  height: number
  isAac: boolean
  width: number
}

/** Skips the length of a descriptor: up to four bytes of seven bits. */
function afterLength(entry: Buffer, at: number): number {
  let next = at
  while (entry.readUInt8(next) >= 0x80) next += 1
  return next + 1
}

/** ES_Descriptor (tag 3) holds DecoderConfigDescriptor (tag 4), which begins with the object type. */
function objectType(entry: Buffer): null | number {
  const esds = entry.indexOf('esds', 0, 'latin1')
  if (esds === -1 || entry.readUInt8(esds + 8) !== 3) return null
  let at = afterLength(entry, esds + 9) + 2
  const flags = entry.readUInt8(at)
  at += 1 + (flags & 0x80 ? 2 : 0)
  if (flags & 0x40) at += 1 + entry.readUInt8(at)
  if (flags & 0x20) at += 2
  return entry.readUInt8(at) === 4 ? entry.readUInt8(afterLength(entry, at + 1)) : null
}

async function readTrack(source: FileSource, trak: Box): Promise<null | Track> {
  const hdlr = await findBox(source, trak, ['mdia', 'hdlr'])
  const stsd = await findBox(source, trak, ['mdia', 'minf', 'stbl', 'stsd'])
  if (!hdlr || !stsd) return null
  const handler = (await source.read(hdlr.start + 8, 4)).toString('latin1')
  const entry = await source.read(stsd.start + 8, Math.min(stsd.end - stsd.start - 8, 1024))
  return {
    codec: entry.toString('latin1', 4, 8),
    handler,
    height: handler === 'vide' ? entry.readUInt16BE(34) : 0,
    isAac: AAC_TYPES.has(objectType(entry) ?? 0),
    width: handler === 'vide' ? entry.readUInt16BE(32) : 0,
  }
}

async function durationOf(source: FileSource, moov: Box): Promise<number> {
  const mvhd = await findBox(source, moov, ['mvhd'])
  if (!mvhd) return 0
  const data = await source.read(mvhd.start, 32)
  const isLong = data.readUInt8(0) === 1
  const scale = data.readUInt32BE(isLong ? 20 : 12)
  const length = isLong ? Number(data.readBigUInt64BE(24)) : data.readUInt32BE(16)
  return scale > 0 ? Math.round(length / scale) : 0
}

function judgeTracks(tracks: Track[], name: string): Finding {
  const how = '请用剪辑或转换软件导出为 H.264 画面、AAC 声音的 MP4 后上传。'
  const video = tracks.find((track) => track.handler === 'vide')
  if (!video) return refuse(415, `“${name}”里没有画面；声音请存为 MP3 后上传。`)
  for (const track of tracks) {
    const fits =
      track.handler === 'vide'
        ? track.codec === 'avc1' || track.codec === 'avc3'
        : track.handler !== 'soun' || (track.codec === 'mp4a' && track.isAac)
    if (!fits) {
      const what = track.handler === 'vide' ? '画面' : '声音'
      const codec = CODECS[track.codec] ?? track.codec.replace(/[^\w-]/g, '')
      return refuse(415, `“${name}”的${what}编码是 ${codec}，老手机播放不了。${how}`)
    }
  }
  return pass({
    hasSound: tracks.some((track) => track.handler === 'soun'),
    height: video.height,
    width: video.width,
  })
}

/**
 * Takes a source that begins with `ftyp` and its name; walks its boxes (headers only, whatever the
 * size) and passes H.264 with AAC or without sound. Facts: width and height in pixels, seconds,
 * hasSound, fastStart (the index stands before the data, so playing begins at once).
 */
export async function judgeMp4(source: FileSource, name: string): Promise<Finding> {
  try {
    let moov: Box | null = null
    let fastStart = false
    let hasData = false
    for await (const box of boxesIn(source, 0, source.size)) {
      if (box.type === 'moov') {
        moov = box
        fastStart = !hasData
      }
      hasData ||= box.type === 'mdat'
    }
    if (!moov || !hasData) return damaged(name)
    const tracks: Track[] = []
    for await (const box of boxesIn(source, moov.start, moov.end)) {
      const track = box.type === 'trak' ? await readTrack(source, box) : null
      if (track) tracks.push(track)
    }
    const finding = judgeTracks(tracks, name)
    if (!finding.ok) return finding
    return pass({ ...finding.facts, fastStart, seconds: await durationOf(source, moov) })
  } catch (error) {
    if (error instanceof RangeError) return damaged(name)
    throw error
  }
}
