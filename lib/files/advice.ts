import { extensionOf, FORMATS } from './formats'
import type { FileFormat } from './formats'

const MACROS = '带有宏，请另存为不带宏的 .docx、.xlsx 或 .pptx 后上传。'
const VIDEO = '请用剪辑或转换软件导出为 H.264 画面、AAC 声音的 MP4 后上传。'
const PICTURE = '请用看图软件另存为 JPG 或 PNG 后上传。'
const PACKED = '请解开后用 ZIP 重新打包上传。'
const WEB = '网页和脚本可能在读者的电脑上运行代码，不能上传；请复制正文，或打印为 PDF 后上传。'
const HEIC =
  '苹果手机的 HEIC 照片多数浏览器打不开，请在手机“设置—相机—格式”选“兼容性最佳”，或另存为 JPG 后上传。'

const ADVICE: Record<string, string> = {
  '7z': PACKED,
  avi: VIDEO,
  bmp: PICTURE,
  docm: MACROS,
  dotm: MACROS,
  flv: VIDEO,
  gz: PACKED,
  heic: HEIC,
  heif: HEIC,
  htm: WEB,
  html: WEB,
  js: WEB,
  m4a: '声音请存为 MP3 后上传。',
  mkv: VIDEO,
  mov: VIDEO,
  pptm: MACROS,
  rtf: '请用 Word 或 WPS 另存为 .docx 后上传。',
  srt: 'SRT 字幕请用字幕软件另存为 WebVTT（.vtt）后上传。',
  svg: 'SVG 图片里可以藏脚本，不能上传；请导出为 PNG（透明背景）或 JPG 后上传。',
  tar: PACKED,
  tif: PICTURE,
  tiff: PICTURE,
  wav: '声音请存为 MP3 后上传。',
  webm: VIDEO,
  wma: '声音请存为 MP3 后上传。',
  wmv: VIDEO,
  xlsb: MACROS,
  xlsm: MACROS,
}

/** Takes an extension; gives the sentence that says what to do with such a file, or null. */
export function adviceFor(extension: string): null | string {
  return Object.hasOwn(ADVICE, extension) ? (ADVICE[extension] ?? null) : null
}

/** Takes a file name and the formats allowed here; gives the sentence for one that is not. */
export function notAllowed(name: string, allowed: readonly FileFormat[]): string {
  const extension = extensionOf(name)
  const advice = adviceFor(extension)
  if (advice) return `不能上传“${name}”：${advice}`
  const what = extension === '' ? '没有扩展名' : `是 .${extension} 文件`
  return `不能上传“${name}”：它${what}。这里可以上传：${allowed.join('、')}。`
}

/** Takes a format; gives it as people read it: `Word 文档（.docx）`. */
export function describe(format: FileFormat): string {
  return `${FORMATS[format].label}（.${format}）`
}
