/** The alt rule at submission (issue 4, Build item 5). Client-safe. */

export interface AltContext {
  /** The picture carries no meaning: it is shown with an empty alt. */
  decorative?: boolean
  fileName: string
  /** Title of the item the picture stands in. */
  title: string
}

/** A screen reader reads all of it at one go. */
const MAX_LENGTH = 200

const GENERIC =
  /^(?:图|图片|照片|相片|配图|插图|截图|图像|影像|附图|封面|微信图片|新闻图片|image|img|photo|picture|pic|screenshot|dsc|untitled|未命名)+$/i

/** Width, case, spaces, punctuation and numbers do not make 图片 (1) a description. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '')
}

function withoutExtension(name: string): string {
  return name.replace(/\.[a-z0-9]{2,5}$/i, '')
}

/**
 * Takes the alternative text of one picture and where it stands; gives null when it may be
 * submitted, else one Chinese sentence for the field. Decorative pictures always pass.
 */
export function checkAlt(alt: null | string | undefined, context: AltContext): null | string {
  if (context.decorative) return null
  const text = (alt ?? '').trim()
  const core = bare(text)
  if (core === '') return '请用一句话写出图片内容，读屏用户靠它了解图片；纯装饰的请勾选“装饰图片”。'
  if (GENERIC.test(core.replace(/\d/g, ''))) {
    return `“${text}”没有说出图片内容，请写画面里有谁、在做什么。`
  }
  const isFileName = /\.(?:jpe?g|png|gif|webp|avif|heic|bmp)$/i.test(text)
  if (isFileName || core === bare(withoutExtension(context.fileName))) {
    return '替代文字不能用文件名，请写出图片内容。'
  }
  if (core === bare(context.title)) return '替代文字不能重复标题，请写出图片里能看到的内容。'
  if (text.length > MAX_LENGTH) return `替代文字请控制在 ${MAX_LENGTH} 字以内，其余写进正文。`
  return null
}

/** What a stored picture says of itself. */
export interface DescribedPicture {
  alt?: null | string
  decorative?: boolean | null
  originalName?: null | string
}

/**
 * All pictures of an item at once.
 * @param title of the item
 * @returns null when every picture may be published, else one text that lists each with what is missing
 */
export function checkPictures(pictures: readonly DescribedPicture[], title: string): null | string {
  const faults = pictures.flatMap(({ alt, decorative, originalName }) => {
    const name = originalName ?? ''
    const fault = checkAlt(alt, { decorative: decorative ?? false, fileName: name, title })
    return fault ? [`“${name || '未命名图片'}”：${fault}`] : []
  })
  if (faults.length === 0) return null
  return `有 ${faults.length} 张图片的替代文字需要补上。${faults.join('')}`
}
