import type { NoteKind, PasteNote } from '../../model/paste/content'
import type { TypesetChanges } from '../../model/typeset/typeset'

/** Words of the paste notices, Chinese first. */
const zh = {
  typeset: '一键排版',
  typesetHint: '去掉缩进和空行，规范全半角、标点和文号，把“一、”“（一）”设为标题',
  done: '已排版：',
  nothing: '版面已经规范，没有需要改的地方。',
  undo: '撤销',
  close: '关闭提示',
  upload: '上传图片',
  remove: '删去占位',
  uploading: (left: number) => `正在上传，还有 ${left} 张…`,
  needed: (count: number) =>
    `有 ${count} 张图片没有随粘贴带来，请一次选好这些图片，将按文件名顺序放到文中的占位处。`,
  tooMany: (count: number) => `多选的 ${count} 张图片没有使用。`,
  failed: (name: string) => `“${name}”没有上传成功，请检查网络后重试。`,
  placeholder: '图片待上传',
  separator: '，',
  left: '未粘贴：',
  changes: {
    blanks: '去除空行',
    documentNumbers: '文号',
    headings2: '二级标题',
    headings3: '三级标题',
    indents: '去除缩进',
    punctuation: '标点',
    quotes: '引号',
    spaces: '多余空格',
    width: '全角字符',
  } satisfies Record<keyof TypesetChanges, string>,
  notes: {
    contents: '目录行',
    hiddenCells: '隐藏的行列',
    links: '无效链接',
    media: '音视频',
    pageNumbers: '页码',
    revisions: '批注和已删文字',
    struck: '删除线',
  } satisfies Record<NoteKind, string>,
}

const en: typeof zh = {
  typeset: 'Typeset',
  typesetHint:
    'Drop indents and blank lines, set widths, punctuation and document numbers, make headings',
  done: 'Typeset: ',
  nothing: 'The text is already in form; nothing to change.',
  undo: 'Undo',
  close: 'Close this notice',
  upload: 'Upload pictures',
  remove: 'Remove placeholders',
  uploading: (left) => `Uploading, ${left} to go…`,
  needed: (count) =>
    `${count} pictures did not come with the clipboard. Choose them all at once; they go to their places in the order of their names.`,
  tooMany: (count) => `${count} pictures too many were not used.`,
  failed: (name) => `“${name}” was not uploaded; check the network and try again.`,
  placeholder: 'Picture to be uploaded',
  separator: ', ',
  left: 'Not pasted: ',
  changes: {
    blanks: 'blank lines',
    documentNumbers: 'document numbers',
    headings2: 'headings 2',
    headings3: 'headings 3',
    indents: 'indents',
    punctuation: 'punctuation',
    quotes: 'quotes',
    spaces: 'spaces',
    width: 'full-width letters',
  },
  notes: {
    contents: 'lines of a table of contents',
    hiddenCells: 'hidden rows and columns',
    links: 'dead links',
    media: 'audio and video',
    pageNumbers: 'page numbers',
    revisions: 'comments and deleted words',
    struck: 'strike-through',
  },
}

/** The words of the admin's language; Chinese unless it is English. */
export function labelsFor(language: string) {
  return language.startsWith('en') ? en : zh
}

/** What typesetting changed, as one line. */
export function changesLine(changes: TypesetChanges, labels: typeof zh): string {
  const names = Object.keys(labels.changes) as (keyof TypesetChanges)[]
  const parts = names.flatMap((name) =>
    changes[name] > 0 ? [`${labels.changes[name]} ${changes[name]}`] : [],
  )
  return parts.length === 0 ? labels.nothing : labels.done + parts.join(labels.separator)
}

/** What a paste left out, as one line; empty when there is nothing to say. */
export function notesLine(notes: readonly PasteNote[], labels: typeof zh): string {
  const parts = notes.map(({ count, kind }) => `${labels.notes[kind]} ${count}`)
  return parts.length === 0 ? '' : labels.left + parts.join(labels.separator)
}
