import type { CollectionBeforeChangeHook, Field } from 'payload'

import { keepReferences } from '@/access/siteScope'
import { RuleError } from '@/lib/errors'
import { idOf } from '@/lib/ids'
import type { ItemTemplate } from '@/payload-types'

/**
 * A template of a site refers to channels and files of that site alone, one shared by all sites to none.
 * @param fields the fields of the collection
 */
export function keepTemplateScope(
  fields: readonly Field[],
): CollectionBeforeChangeHook<ItemTemplate> {
  const keep = keepReferences(fields)
  return async (args) => {
    const { data, operation, originalDoc } = args
    const site = idOf(operation === 'update' ? originalDoc?.onSite : data.onSite)
    if (!site && (data.channels?.length ?? 0) > 0) {
      throw new RuleError('全部站点共用的模板不能指定栏目，请先选择站点，或去掉栏目。')
    }
    await keep({ ...args, data: { ...data, site } } as never)
    return data
  }
}
