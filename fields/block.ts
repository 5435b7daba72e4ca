import type { Block, Field } from 'payload'

/** Most items that one block of a home page shows; more belong on the channel's own page. */
const MOST_ITEMS = 100

/** The name above a block; empty: the name of its first channel. */
const headingField: Field = {
  name: 'title',
  type: 'text',
  admin: {
    description: {
      zh: '留空则用第一个栏目的名称',
      en: 'Empty: the name of the first channel',
    },
  },
  label: { zh: '标题', en: 'Title' },
  maxLength: 30,
}

/**
 * Channels by their paths (`zwgk/tzgg`), so that one template serves every site that has them; a channel that
 * moved is found under its former path, one that is missing says nothing.
 */
export const channelPathsField = (
  name: string,
  label: { zh: string; en: string },
  most = 12,
): Field => ({
  name,
  type: 'text',
  admin: {
    description: {
      zh: '栏目地址，如 zwgk/tzgg，逐个输入后回车；站点没有的栏目不显示',
      en: 'Paths such as zwgk/tzgg; those a site lacks are left out',
    },
  },
  hasMany: true,
  label,
  maxRows: most,
  validate: (value: string[] | null | undefined) =>
    !value || value.every((path) => /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(path))
      ? true
      : '栏目地址由小写字母、数字和短横线组成，各级以 / 分隔，开头不加 /，如 zwgk/tzgg。',
})

/** How many items a block shows. */
export const limitField = (defaultValue: number): Field => ({
  name: 'limit',
  type: 'number',
  defaultValue,
  label: { zh: '条数', en: 'Items' },
  max: MOST_ITEMS,
  min: 1,
  required: true,
})

const LABEL = '/modules/presentation/admin/BlockLabel/BlockLabel#BlockLabel'

/** How a home page is composed: blocks begin folded, their heads say what they are. */
export const homeBlocksField = (label: { en: string; zh: string }, blocks: Block[]): Field => ({
  name: 'blocks',
  type: 'blocks',
  admin: { initCollapsed: true },
  blocks,
  label,
  labels: { plural: { zh: '板块', en: 'Blocks' }, singular: { zh: '板块', en: 'block' } },
  maxRows: 30,
})

/** A block of the library: its slug, its name in both languages and its fields. */
export const homeBlock = (
  slug: string,
  zh: string,
  en: string,
  fields: Field[],
  heading = true,
): Block => ({
  slug,
  admin: {
    components: { Label: { clientProps: { name: { en, zh } }, path: LABEL } },
    disableBlockName: true,
  },
  fields: heading ? [headingField, ...fields] : fields,
  interfaceName: `${slug[0]!.toUpperCase()}${slug.slice(1)}Block`,
  labels: { plural: { zh, en }, singular: { zh, en } },
})
