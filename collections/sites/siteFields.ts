import type { Field } from 'payload'

import { isPlatform, personFrom } from '@/access/person'
import {
  checkChineseDomain,
  checkSiteCode,
  checkSiteSlug,
  siteKindLabels,
  siteKinds,
  siteStateLabels,
  siteStates,
} from '@/modules/sites/model/site'

const overseesSites = (user: unknown): boolean =>
  isPlatform(personFrom(user), 'system', 'security', 'audit')

/** What a site is called; with the domain and the sponsor these are the questions that must be answered. */
export const namingFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    admin: {
      description: {
        zh: '决定栏目、导航和首页的初始样子，建站时一并生成',
        en: 'Decides the channels, navigation and home page the site starts with',
      },
    },
    label: { zh: '类型', en: 'Kind' },
    options: siteKinds.map((value) => ({ label: siteKindLabels[value], value })),
    required: true,
  },
  {
    name: 'name',
    type: 'text',
    admin: {
      description: {
        zh: '全称，显示在页头，例如 成都市锦江区人民政府',
        en: 'In full, shown in the masthead',
      },
    },
    label: { zh: '网站名称', en: 'Name' },
    maxLength: 60,
    required: true,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'shortName',
        type: 'text',
        admin: { description: { zh: '例如 锦江区', en: 'For lists' }, width: '50%' },
        label: { zh: '简称', en: 'Short name' },
        maxLength: 20,
        required: true,
      },
      {
        name: 'slug',
        type: 'text',
        access: { update: () => false },
        admin: {
          description: {
            zh: '用于预览地址，例如 jinjiang；建站后不再改变',
            en: 'Used in preview addresses; fixed once the site exists',
          },
          width: '50%',
        },
        index: true,
        label: { zh: '站点代号', en: 'Code' },
        required: true,
        unique: true,
        validate: checkSiteSlug,
      },
    ],
  },
]

/** Under which names the site answers (国办函〔2018〕55号). */
export const domainFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'domain',
        type: 'text',
        admin: {
          description: {
            zh: '门户为 www.□□□.gov.cn，部门为 ○○○.□□□.gov.cn；其他域名都跳转到它',
            en: 'The one canonical domain; all others lead to it',
          },
          width: '50%',
        },
        label: { zh: '主域名', en: 'Canonical domain' },
        required: true,
      },
      {
        name: 'parent',
        type: 'relationship',
        admin: {
          allowCreate: false,
          allowEdit: false,
          // A webmaster may not read the site above, and would see its id instead of its name.
          condition: (_data, _siblings, { user }) => overseesSites(user),
          description: {
            zh: '部门和区县选所属政府的门户；市门户留空',
            en: 'The portal of the government it belongs to',
          },
          width: '50%',
        },
        label: { zh: '上级站点', en: 'Parent site' },
        relationTo: 'sites',
      },
    ],
  },
  {
    name: 'sponsor',
    type: 'text',
    admin: { description: { zh: '显示在每页页脚', en: 'Shown in the footer of every page' } },
    label: { zh: '主办单位', en: 'Sponsor' },
    required: true,
  },
  {
    type: 'collapsible',
    admin: { initCollapsed: true },
    fields: [
      {
        name: 'aliases',
        type: 'array',
        fields: [{ name: 'host', type: 'text', label: { zh: '域名', en: 'Host' }, required: true }],
        label: { zh: '别名域名', en: 'Aliases' },
        labels: {
          plural: { zh: '别名域名', en: 'Aliases' },
          singular: { zh: '别名域名', en: 'Alias' },
        },
      },
      {
        name: 'chineseDomain',
        type: 'text',
        admin: {
          description: { zh: '单位全称或规范简称加 .政务', en: 'Name of the unit with .政务' },
        },
        label: { zh: '中文域名（.政务）', en: 'Chinese domain' },
        validate: checkChineseDomain,
      },
      {
        name: 'englishName',
        type: 'text',
        label: { zh: '英文名称', en: 'English name' },
        maxLength: 120,
      },
    ],
    label: { zh: '其他名称和域名（可以以后再填）', en: 'Other names and domains (may follow)' },
  },
]

/** Footer facts of 47号 附件《网页设计规范》 (standards.md 1.2): shown on every page of the site. */
export const identityFields: Field[] = [
  {
    type: 'collapsible',
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'siteCode',
            type: 'text',
            admin: {
              description: { zh: '10 位数字', en: 'Ten digits' },
              width: '50%',
            },
            label: { zh: '网站标识码', en: 'Site code' },
            validate: checkSiteCode,
          },
          text('operator', '承办单位', 'Operator'),
          text('icp', 'ICP 备案编号', 'ICP number'),
          text('police', '公安备案编号', 'Public security number'),
          text('phone', '联系电话', 'Telephone'),
          {
            name: 'email',
            type: 'email',
            admin: { width: '50%' },
            label: { zh: '电子邮箱', en: 'E-mail' },
          },
          text('address', '通信地址', 'Postal address'),
          text('conac', '党政机关网站标识编号', 'CONAC badge number'),
        ],
      },
    ],
    label: {
      zh: '页脚和备案信息（正式运行前填全）',
      en: 'Footer and registration (before going live)',
    },
  },
]

function text(name: string, zh: string, en: string): Field {
  return { name, type: 'text', admin: { width: '50%' }, label: { en, zh } }
}

export const settingFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    admin: {
      description: {
        zh: '新站先筹建：用预览地址查看，内容齐备后再转正式运行',
        en: 'A new site is prepared first and goes live when its content stands',
      },
      isClearable: false,
      position: 'sidebar',
    },
    defaultValue: 'preparing',
    label: { zh: '状态', en: 'State' },
    options: siteStates.map((value) => ({ label: siteStateLabels[value], value })),
    required: true,
  },
  {
    name: 'emptyChannels',
    type: 'ui',
    admin: {
      components: {
        Field: '/modules/channels/admin/EmptyChannels/EmptyChannels#EmptyChannels',
      },
      position: 'sidebar',
    },
    label: { zh: '空白栏目', en: 'Empty channels' },
  },
  {
    name: 'languages',
    type: 'select',
    admin: {
      description: {
        zh: '繁體版自动转换；英文版有自己的栏目，入口在有内容后出现',
        en: 'Traditional Chinese is converted; English has channels of its own',
      },
      position: 'sidebar',
    },
    defaultValue: ['zh', 'hant'],
    hasMany: true,
    label: { zh: '语言版本', en: 'Languages' },
    options: [
      { label: { zh: '简体中文', en: 'Simplified Chinese' }, value: 'zh' },
      { label: { zh: '繁體中文', en: 'Traditional Chinese' }, value: 'hant' },
      { label: { zh: '英文', en: 'English' }, value: 'en' },
    ],
  },
]

/** Closing needs a notice of at least 30 days that names the successor (standards.md 1.7). */
export const closingFields: Field[] = [
  {
    name: 'closing',
    type: 'group',
    admin: { condition: (data) => ['closing', 'closed'].includes(String(data['state'])) },
    fields: [
      {
        name: 'noticeFrom',
        type: 'text',
        admin: { placeholder: 'YYYY-MM-DD' },
        label: { zh: '公告起始日', en: 'Notice from' },
      },
      {
        name: 'closesOn',
        type: 'text',
        admin: { placeholder: 'YYYY-MM-DD' },
        label: { zh: '关停日', en: 'Closes on' },
      },
      {
        name: 'successor',
        type: 'relationship',
        label: { zh: '迁往站点', en: 'Successor' },
        relationTo: 'sites',
      },
      { name: 'successorName', type: 'text', label: { zh: '新网站名称', en: 'Successor name' } },
      { name: 'successorUrl', type: 'text', label: { zh: '新网站地址', en: 'Successor address' } },
    ],
    label: { zh: '关停', en: 'Closing' },
  },
]
