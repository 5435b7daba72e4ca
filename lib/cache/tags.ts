import { unstable_cache } from 'next/cache'

/** Next cuts longer lists without an error (16.4.6, patch-fetch.js). */
const MAX_TAGS = 128

/**
 * Next drops tags over 256 characters, escapes what is not ASCII, joins a page's tags with
 * commas, and starts its own with `_N_T_`.
 */
const TAG = /^(?!_N_T_)[\x21-\x2b\x2d-\x7e]{1,256}$/

/**
 * Attaches `tags` to the page being rendered; call it once the data, and so the tags, are known.
 * The page is dated at the start of its render, so a change in between is not lost.
 * Throws when Next would cut the tags: such a page would not be dropped when it should.
 */
export async function tagPage(tags: readonly string[]): Promise<void> {
  const list = [...new Set(tags)]
  if (list.length > MAX_TAGS) {
    throw new Error(`页面标签有 ${list.length} 个,最多 ${MAX_TAGS} 个:列表请用栏目标签`)
  }
  for (const tag of list) {
    if (!TAG.test(tag)) {
      throw new Error(`页面标签不合规则:${tag.slice(0, 40)}`)
    }
  }
  if (list.length === 0) return
  // A cached function gives its tags to the page that calls it. The key does not hold the tags,
  // so all pages share one worthless entry.
  await unstable_cache(async () => 1, ['page-tags'], { tags: list })()
}
