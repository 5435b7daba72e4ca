import { homeBlock } from '@/fields/block'

/** One sentence that leads on, drawn in the theme's colours without a picture. */
export const bannerBlock = homeBlock('banner', '横幅', 'Banner', [
  {
    name: 'text',
    type: 'text',
    label: { zh: '说明', en: 'Text' },
    maxLength: 80,
  },
  {
    name: 'href',
    type: 'text',
    admin: {
      description: { zh: '站内地址，如 /zwgk', en: 'An address on the site, such as /zwgk' },
    },
    label: { zh: '链接', en: 'Link' },
    required: true,
    // A banner leads inside the site: other hosts stand in link channels, which are checked.
    validate: (value: unknown) =>
      typeof value === 'string' && /^\/[^/\\]/.test(value)
        ? true
        : '横幅只能链接到本站页面，请填写以 / 开头的站内地址。',
  },
])
