/** Addresses of the statutory footer entries (standards 1.2, 网页设计规范 底部功能区). */

/**
 * 我为政府网站找错: the national report form, told which site and which page.
 *
 * @param siteCode 网站标识码, when the site has one
 * @param pageUrl absolute address of the page
 * @returns absolute address, the page address encoded
 */
export function reportErrorHref(siteCode: string | undefined, pageUrl: string): string {
  const url = encodeURIComponent(pageUrl)
  const code = siteCode ? `site_code=${encodeURIComponent(siteCode)}&` : ''
  return `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?${code}url=${url}`
}

/**
 * 党政机关网站标识: the certificate page of the registry.
 *
 * @param conacId 32 hexadecimal digits, when the site has its mark
 * @returns absolute address; the registry's own home page without a mark
 */
export function conacHref(conacId: string | undefined): string {
  return conacId
    ? `https://bszs.conac.cn/sitename?method=show&id=${encodeURIComponent(conacId)}`
    : 'https://bszs.conac.cn/'
}

/** ICP备案 must link to the ministry's query page. */
export const ICP_HREF = 'https://beian.miit.gov.cn/'

/**
 * 公安机关备案: the record in the ministry's query page.
 *
 * @param policeNumber as printed, such as `川公网安备 51010002000001号`
 * @returns absolute address with the record code (the digits of the number) both as the parameter
 *   `recordcode` and as the query page reads it
 */
export function policeHref(policeNumber: string): string {
  const code = policeNumber.replace(/\D/g, '')
  return `https://beian.mps.gov.cn/?recordcode=${code}#/query/webSearch?code=${code}`
}
