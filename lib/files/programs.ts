/** Programs and scripts: recognised by content, and by name inside archives. */

const MAGICS: readonly (readonly [string, string])[] = [
  ['7f454c46', 'Linux 程序'],
  ['feedface', 'macOS 程序'],
  ['feedfacf', 'macOS 程序'],
  ['cefaedfe', 'macOS 程序'],
  ['cffaedfe', 'macOS 程序'],
  ['cafebabe', 'Java 或 macOS 程序'],
  ['0061736d', 'WebAssembly 程序'],
  ['6465780a', '安卓程序'],
  ['4c0000000114020000000000c0', 'Windows 快捷方式'],
]

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/^#!/, '脚本'],
  [/^<\?php/i, 'PHP 脚本'],
  [/^@?echo\s+off\b/i, 'Windows 批处理脚本'],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<svg[\s>]/i, 'SVG 图形'],
  [
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|script|iframe|table|meta)[\s>]/i,
    '网页',
  ],
  [
    /^(?:"use strict"|'use strict'|window\.|document\.|eval\(|\(function\s*\(|function\s+\w+\s*\()/,
    'JavaScript 脚本',
  ],
]

const PROGRAM_EXTENSIONS = new Set(
  (
    'apk app bat cmd com cpl dll dmg exe hta inf ipa jar js jse ko lnk msc msi msp mst pif ps1 psm1 ' +
    'reg rpm deb scf scr sh bash so sys vb vbe vbs wsc wsf wsh docm dotm xlsm xltm xlam xll pptm ' +
    'potm ppsm ppam php jsp asp aspx'
  ).split(' '),
)

const ARCHIVE_EXTENSIONS = new Set(
  '7z ace arj bz2 cab gz iso lzh rar tar tgz xz zip zst'.split(' '),
)

/**
 * Takes the first bytes of a file; gives the Chinese name of the program or script they are,
 * or null. A PE is believed only by its second header, so a text that begins with "MZ" is a text.
 */
export function programIn(head: Buffer): string | null {
  if (head.length >= 64 && head.toString('latin1', 0, 2) === 'MZ') {
    const next = head.readUInt32LE(0x3c)
    const signature = head.toString('latin1', next, next + 4)
    if (next >= head.length || signature === 'PE\0\0' || head.includes(0)) return 'Windows 程序'
  }
  const hex = head.toString('hex', 0, 16)
  return MAGICS.find(([magic]) => hex.startsWith(magic))?.[1] ?? null
}

/**
 * Takes the first bytes of a file that should be text or a document; gives the Chinese name of the
 * script or web page they are, or null.
 */
export function scriptIn(head: Buffer): string | null {
  const text = head
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  return SCRIPTS.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** Takes an extension in lower case; gives whether a double click on such a file runs code. */
export function isProgramExtension(extension: string): boolean {
  return PROGRAM_EXTENSIONS.has(extension)
}

/** Takes an extension in lower case; gives whether such a file holds other files packed. */
export function isArchiveExtension(extension: string): boolean {
  return ARCHIVE_EXTENSIONS.has(extension)
}
