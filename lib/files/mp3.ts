import type { FileSource } from './source'
import { damaged, pass } from './verdict'
import type { Finding } from './verdict'

const V1_BITRATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const V2_BITRATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const SAMPLE_RATES = [44_100, 48_000, 32_000]

/** Padding between tag and first frame that real encoders leave. */
const SEARCH = 16 * 1024

interface Frame {
  bitrate: number
  length: number
}

/** ISO/IEC 11172-3, 2.4.1.3: the four bytes of a Layer III frame header; null when they are not. */
function frameAt(data: Buffer, at: number): Frame | null {
  if (at + 4 > data.length || data.readUInt16BE(at) >> 5 !== 0x7ff) return null
  const version = (data.readUInt8(at + 1) >> 3) & 3
  const layer = (data.readUInt8(at + 1) >> 1) & 3
  const third = data.readUInt8(at + 2)
  const bitrate = (version === 3 ? V1_BITRATES : V2_BITRATES)[third >> 4]
  const base = SAMPLE_RATES[(third >> 2) & 3]
  if (version === 1 || layer !== 1 || !bitrate || !base) return null
  const rate = version === 3 ? base : version === 2 ? base / 2 : base / 4
  const samples = version === 3 ? 144 : 72
  return { bitrate, length: Math.floor((samples * bitrate * 1000) / rate) + ((third >> 1) & 1) }
}

/** ID3v2.4, 3.1: ten bytes, the size in four times seven bits. */
function tagLength(head: Buffer): number {
  if (head.length < 10 || head.toString('latin1', 0, 3) !== 'ID3') return 0
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (head.readUInt8(at) & 0x7f), 0)
  return 10 + size
}

/** Takes a source and its name; passes when two Layer III frames follow each other after the tag. */
export async function judgeMp3(source: FileSource, name: string): Promise<Finding> {
  const start = tagLength(await source.read(0, 10))
  const data = await source.read(start, SEARCH)
  for (let at = 0; at < data.length; at += 1) {
    const frame = frameAt(data, at)
    if (frame && frameAt(data, at + frame.length)) {
      const seconds = Math.round(((source.size - start) * 8) / (frame.bitrate * 1000))
      return pass({ bitrateKbps: frame.bitrate, seconds })
    }
  }
  return damaged(name)
}
