import { describe, expect, it } from 'vitest'
import { cfb, ofd, office, rar4, rar5, wordStream } from '@/tests/fixtures/packets'
import { workbookStream, zip } from '@/tests/fixtures/packets'
import { film, mp3, pdf, picture, pngClaiming, windowsProgram } from '@/tests/fixtures/media'
import { sniff } from './sniff'

type Content = Buffer | Promise<Buffer>

const text = (value: string) => Buffer.from(value, 'utf8')
const CAPTIONS = text('WEBVTT\r\n\r\n00:01.000 --> 00:04.000\r\n各位市民，大家好。\r\n')
/** 姓名,街道 as GB18030. */
const GBK_CSV = Buffer.from('d0d5c3fb2cbdd6b5c00d0a', 'hex')
const POWERPOINT = { 'PowerPoint Document': Buffer.alloc(8192) }
const MACRO_ATOM = Buffer.from('0f00ff0314000000020000040c0000000100000001000000', 'hex')
const heic = Buffer.concat([
  Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
  Buffer.alloc(64),
])

/** Central directory names the size; a bomb lies there in one number. */
function zipClaiming(bytes: number): Buffer {
  const packet = zip({ 'data.csv': 'a'.repeat(1000) })
  packet.writeUInt32LE(bytes, packet.indexOf('PK\x01\x02', 0, 'latin1') + 24)
  return packet
}

function zipLocked(): Buffer {
  const packet = zip({ '名单.xlsx': 'x' })
  const at = packet.indexOf('PK\x01\x02', 0, 'latin1') + 8
  packet.writeUInt16LE(packet.readUInt16LE(at) | 1, at)
  return packet
}

const ACCEPTED: [name: string, content: Content, mime: string][] = [
  ['市政府门前.jpg', picture(40, 30, 'jpeg'), 'image/jpeg'],
  ['大写.JPEG', picture(40, 30, 'jpeg'), 'image/jpeg'],
  ['图表.png', picture(40, 30, 'png'), 'image/png'],
  ['动图.gif', picture(40, 30, 'gif'), 'image/gif'],
  ['照片.webp', picture(40, 30, 'webp'), 'image/webp'],
  ['照片.avif', picture(40, 30, 'avif'), 'image/avif'],
  ['关于印发《办法》的通知.pdf', pdf(), 'application/pdf'],
  [
    '表单有脚本但不自动运行.pdf',
    pdf('1 0 obj <</S/JavaScript/JS(AFNumber)>> endobj'),
    'application/pdf',
  ],
  ['公文.ofd', ofd(), 'application/ofd'],
  ['申请表.doc', cfb({ WordDocument: wordStream() }), 'application/msword'],
  ['申请表.wps', cfb({ WordDocument: wordStream() }), 'application/wps-office.wps'],
  ['统计.xls', cfb({ Workbook: workbookStream() }), 'application/vnd.ms-excel'],
  ['旧统计.xls', cfb({ Book: workbookStream() }), 'application/vnd.ms-excel'],
  ['统计.et', cfb({ Workbook: workbookStream([0x42]) }), 'application/wps-office.et'],
  ['汇报.ppt', cfb(POWERPOINT), 'application/vnd.ms-powerpoint'],
  ['汇报.dps', cfb(POWERPOINT), 'application/wps-office.dps'],
  [
    '申请表.docx',
    office('docx'),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    '统计.xlsx',
    office('xlsx'),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  [
    '汇报.pptx',
    office('pptx'),
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ],
  ['名单.csv', text('姓名,街道\n'), 'text/csv'],
  ['名单国标.csv', GBK_CSV, 'text/csv'],
  ['身体指数.csv', text('BMI,年龄\n21,40\n'), 'text/csv'],
  ['字幕.vtt', CAPTIONS, 'text/vtt'],
  ['带标记的字幕.vtt', Buffer.concat([Buffer.from('efbbbf', 'hex'), CAPTIONS]), 'text/vtt'],
  ['说明.txt', text('MZ 是一个缩写\n'), 'text/plain'],
  ['材料.zip', zip({ '附件1/表.docx': 'x', '附件2.pdf': 'y' }), 'application/zip'],
  ['材料.rar', rar5([{ name: '附件/表.docx' }, { name: '说明.txt' }]), 'application/vnd.rar'],
  ['旧材料.rar', rar4([{ name: '附件\\表.doc' }]), 'application/vnd.rar'],
  ['录音.mp3', mp3(), 'audio/mpeg'],
  ['宣传片.mp4', film(), 'video/mp4'],
  ['无声.mp4', film({ audio: null }), 'video/mp4'],
  ['苹果.mp4', film({ brand: 'M4V ' }), 'video/mp4'],
]

const REFUSED: [name: string, content: Content, status: number, says: RegExp][] = [
  ['照片.heic', heic, 415, /HEIC.*另存为 JPG/],
  ['照片.jpg', heic, 415, /其实是 ?\.heic.*HEIC/],
  ['标志.svg', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415, /SVG.*PNG/],
  ['标志.png', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 422, /SVG 图形/],
  ['网页.html', text('<html></html>'), 415, /网页和脚本/],
  ['安装.exe', windowsProgram(), 415, /\.exe.*这里可以上传/],
  ['没有扩展名', pdf(), 415, /没有扩展名/],
  ['照片.png', picture(40, 30, 'jpeg'), 415, /JPG 图片（\.jpg）.*扩展名不符/],
  ['报告.docx', pdf(), 415, /PDF 文件（\.pdf）/],
  ['申请表.docx', cfb({ WordDocument: wordStream() }), 415, /Word 文档（\.doc）/],
  ['申请表.doc', office('docx'), 415, /Word 文档（\.docx）/],
  ['统计.doc', cfb({ Workbook: workbookStream() }), 415, /Excel 表格（\.xls）/],
  ['材料.zip', office('docx'), 415, /\.docx/],
  ['材料.zip', rar5([{ name: 'a.txt' }]), 415, /RAR 压缩包/],
  ['报告.pdf', windowsProgram(), 422, /Windows 程序/],
  ['报告.pdf', Buffer.from('7f454c460201', 'hex'), 422, /Linux 程序/],
  ['报告.pdf', Buffer.from('cffaedfe07000001', 'hex'), 422, /macOS 程序/],
  ['字幕.srt', text('1\n00:00:01,000 --> 00:00:02,000\n您好\n'), 415, /WebVTT/],
  ['冒充.vtt', text('1\n00:00:01,000 --> 00:00:02,000\n您好\n'), 415, /首行须为 WEBVTT/],
  ['没有字幕.vtt', text('WEBVTT\n\n您好\n'), 415, /带时间的字幕/],
  ['编码.vtt', Buffer.concat([CAPTIONS, GBK_CSV]), 415, /UTF-8/],
  ['脚本.txt', text('#!/bin/sh\nrm -rf /\n'), 422, /脚本/],
  ['脚本.txt', text('@echo off\r\ndel *.*\r\n'), 422, /批处理/],
  ['名单.csv', text('\ufeff<!DOCTYPE html><html>'), 422, /网页/],
  ['导出.xls', text('<table><tr><td>1</td></tr></table>'), 422, /网页.*另存为 \.xls/],
  ['乱码.txt', Buffer.from('61006200', 'hex'), 415, /UTF-8/],
  ['坏.csv', Buffer.from('61ff80ff', 'hex'), 415, /GB18030/],
  ['带宏.docx', office('docx', { 'word/vbaProject.bin': 'x' }), 422, /宏/],
  ['带宏.docx', office('docm'), 422, /宏/],
  ['旧宏表.xlsx', office('xlsx', { 'xl/macrosheets/sheet1.xml': 'x' }), 422, /宏/],
  ['带宏.docm', office('docm'), 415, /宏/],
  ['带宏.doc', cfb({ 'Macros/VBA/dir': Buffer.alloc(9), WordDocument: wordStream() }), 422, /宏/],
  [
    '带宏.xls',
    cfb({ '_VBA_PROJECT_CUR/VBA/dir': Buffer.alloc(9), Workbook: workbookStream() }),
    422,
    /宏/,
  ],
  [
    '带宏.ppt',
    cfb({
      'PowerPoint Document': Buffer.concat([Buffer.alloc(5000), MACRO_ATOM, Buffer.alloc(5000)]),
    }),
    422,
    /宏/,
  ],
  [
    '加密.docx',
    cfb({ EncryptedPackage: Buffer.alloc(99), EncryptionInfo: Buffer.alloc(99) }),
    422,
    /密码/,
  ],
  ['加密.doc', cfb({ WordDocument: wordStream(0x0100) }), 422, /密码/],
  ['加密.xls', cfb({ Workbook: workbookStream([0x2f]) }), 422, /密码/],
  ['邮件.doc', cfb({ '__properties_version1.0': Buffer.alloc(99) }), 415, /PDF/],
  ['截断.doc', cfb({ WordDocument: wordStream() }).subarray(0, 600), 422, /不完整/],
  ['程序.zip', zip({ '附件/安装.EXE': 'x' }), 422, /程序.*安装\.EXE/],
  ['点.zip', zip({ 'a.bat. ': 'x' }), 422, /程序/],
  ['宏包.zip', zip({ '表.xlsm': 'x' }), 422, /带宏/],
  ['套娃.zip', zip({ '里层.zip': 'x' }), 422, /套着压缩包/],
  ['越界.zip', zip({ '../../etc/passwd': 'x' }), 422, /别的文件夹/],
  ['越界.docx', office('docx', { '../evil.txt': 'x' }), 422, /别的文件夹/],
  ['炸弹.zip', zipClaiming(3_000_000_000), 413, /压缩炸弹/],
  ['加密.zip', zipLocked(), 422, /密码/],
  ['截断.zip', zip({ 'a.txt': 'x' }).subarray(0, 40), 422, /不完整/],
  ['程序.rar', rar5([{ name: 'a.txt' }, { name: '安装.exe' }]), 422, /安装\.exe/],
  ['程序.rar', rar4([{ name: '安装.scr' }]), 422, /安装\.scr/],
  ['越界.rar', rar4([{ name: '..\\..\\x.txt' }]), 422, /别的文件夹/],
  ['加密.rar', rar5([{ locked: true, name: 'a.txt' }]), 422, /密码/],
  ['加密.rar', rar4([{ locked: true, name: 'a.txt' }]), 422, /密码/],
  ['分卷.rar', rar5([{ name: 'a.txt' }], 1), 422, /分卷/],
  ['炸弹.rar', rar5([{ name: 'a.txt', unpacked: 5e9 }]), 413, /压缩炸弹/],
  ['截断.rar', rar5([{ name: 'a.txt' }]).subarray(0, 20), 422, /不完整/],
  ['启动.pdf', pdf('1 0 obj <</S /Launch /F(cmd.exe)>> endobj'), 422, /自动运行/],
  [
    '脚本.pdf',
    pdf('1 0 obj <</OpenAction 2 0 R>> <</S/J#61vaScript/JS(x)>> endobj'),
    422,
    /自动运行/,
  ],
  ['远处.pdf', pdf(`<</S/JavaScript>>${' '.repeat(600_000)}<</AA <</O 2 0 R>>>>`), 422, /自动运行/],
  ['截断.pdf', pdf(`${'x'.repeat(4000)}`).subarray(0, 3000), 422, /不完整/],
  ['两用.pdf', Buffer.concat([pdf(), zip({ 'a.txt': 'x' })]), 422, /又是压缩包/],
  [
    '两用.jpg',
    picture(40, 30, 'jpeg').then((data) => Buffer.concat([data, zip({ 'a.js': 'x' })])),
    422,
    /又是压缩包/,
  ],
  ['新编码.mp4', film({ video: 'hvc1' }), 415, /H\.265.*H\.264/],
  ['新编码.mp4', film({ video: 'av01' }), 415, /AV1/],
  ['杜比.mp4', film({ audio: 'ac-3' }), 415, /声音编码是 杜比/],
  ['旧声.mp4', film({ audioType: 0x6b }), 415, /声音/],
  ['只有声音.mp4', film({ video: null }), 415, /MP3/],
  ['苹果.mp4', film({ brand: 'qt  ' }), 415, /\.mov.*MP4/],
  ['截断.mp4', film().subarray(0, -10), 422, /不完整/],
  ['无索引.mp4', film().subarray(0, 24), 422, /不完整/],
  ['假声音.mp3', text('这不是声音'), 415, /MP3/],
  ['坏声音.mp3', mp3(1), 422, /不完整/],
  ['空.txt', Buffer.alloc(0), 422, /空的/],
  ['倒\u202efdp.exe.pdf', pdf(), 422, /控制字符/],
]

describe('sniff', () => {
  it.each(ACCEPTED)('takes %s', async (name, content, mime) => {
    expect(await sniff(await content, { name })).toMatchObject({ mime, ok: true })
  })

  it.each(REFUSED)('refuses %s (%#)', async (name, content, status, says) => {
    const verdict = await sniff(await content, { name })
    expect(verdict).toMatchObject({
      message: expect.stringMatching(says) as string,
      ok: false,
      status,
    })
  })

  it('reports facts of a film, a text and an archive', async () => {
    const slow = await sniff(film({ indexLast: true }), { name: 'a.mp4' })
    const fast = await sniff(film(), { name: 'a.mp4' })
    const list = await sniff(GBK_CSV, { name: 'a.csv' })
    const packet = await sniff(zip({ 'a.txt': 'xyz' }), { name: 'a.zip' })
    const facts = { fastStart: false, hasSound: true, height: 360, seconds: 12, width: 640 }
    expect(slow).toMatchObject({ facts, kind: 'video' })
    expect(fast).toMatchObject({ facts: { fastStart: true } })
    expect(list).toMatchObject({ facts: { encoding: 'gb18030' } })
    expect(packet).toMatchObject({ facts: { entries: 1, unpackedBytes: 3 } })
  })

  it('refuses what the field does not allow and what declares itself code', async () => {
    const field = await sniff(pdf(), { allowed: ['jpg', 'png'], name: '通知.pdf' })
    const declared = await sniff(pdf(), { declaredType: 'text/html', name: '通知.pdf' })
    const wrongButHarmless = await sniff(pdf(), { declaredType: 'image/png', name: '通知.pdf' })
    expect(field).toMatchObject({
      message: expect.stringContaining('jpg、png') as string,
      status: 415,
    })
    expect(declared).toMatchObject({ ok: false, status: 415 })
    expect(wrongButHarmless.ok).toBe(true)
  })

  it('leaves a picture bomb to the judge of pictures', async () => {
    expect((await sniff(pngClaiming(50_000, 50_000), { name: 'a.png' })).ok).toBe(true)
  })
})
