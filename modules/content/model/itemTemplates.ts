import type { Article } from '@/payload-types'

import type { ArticleKind } from './article'

/** What an item starts with: one of the program's, of all sites or of one site. */
export interface ItemTemplate {
  /** Id of the row, or a key of the program's own; stands in the address of a new item. */
  key: string
  name: string
  kind: ArticleKind
  title: string
  body: Article['body']
}

/** Longest name; a template of a site takes the place of the standard one of the same name. */
export const TEMPLATE_NAME_LENGTH = 20

const text = (words: string) => ({
  type: 'text',
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: words,
  version: 1,
})

const element = (type: string, words: string, more: Record<string, unknown> = {}) => ({
  type,
  children: [text(words)],
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  ...more,
})

/** Lines of a body: `# ` begins a heading, `> ` a line at the right edge, as the signature of a notice. */
function bodyOf(...lines: string[]): Article['body'] {
  const children = lines.map((line) => {
    if (line.startsWith('# ')) return element('heading', line.slice(2), { tag: 'h2' })
    const right = line.startsWith('> ')
    return element('paragraph', right ? line.slice(2) : line, {
      format: right ? 'right' : '',
      textFormat: 0,
      textStyle: '',
    })
  })
  return {
    root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 },
  }
}

const SIGNED = ['> 【填写：落款单位】', '> 【填写：落款日期】']

const OBJECTIONS =
  '公示期间如有异议，请以书面、电话或来访方式向【填写：受理部门】反映。以单位名义反映的须加盖公章，' +
  '以个人名义反映的请署真实姓名和联系方式。'

const CONTACT = '受理电话：【填写：电话】；地址：【填写：地址】。'

/** Templates that the program gives to every site (portal.md, 2: 公示, 任前公示, 招聘, 会议). */
export const standardTemplates: readonly ItemTemplate[] = [
  {
    name: '公示',
    body: bodyOf(
      '根据【填写：依据的规定】，现将【填写：公示事项】予以公示。',
      '# 一、公示内容',
      '【填写：公示内容】',
      '# 二、公示时间',
      '【填写：开始日期】至【填写：结束日期】，共【填写：天数】个工作日。',
      '# 三、意见反映',
      OBJECTIONS,
      CONTACT,
      ...SIGNED,
    ),
    key: 'standard-notice',
    kind: 'notice',
    title: '关于【填写：公示事项】的公示',
  },
  {
    name: '任前公示',
    body: bodyOf(
      '根据《党政领导干部选拔任用工作条例》有关规定，现将拟任职人选情况公示如下。',
      '# 一、公示对象',
      '【填写：姓名】，【填写：性别】，【填写：民族】，【填写：出生年月】出生，【填写：学历学位】，' +
        '【填写：政治面貌】，现任【填写：现任职务】，拟任【填写：拟任职务】。',
      '# 二、公示时间',
      // 党政领导干部选拔任用工作条例（2019）第四十一条: not less than five working days.
      '【填写：开始日期】至【填写：结束日期】，共【填写：天数，不少于五】个工作日。',
      '# 三、意见反映',
      OBJECTIONS,
      CONTACT,
      ...SIGNED,
    ),
    key: 'standard-appointment',
    kind: 'notice',
    title: '【填写：单位】关于【填写：姓名】拟任职的公示',
  },
  {
    name: '招聘',
    body: bodyOf(
      '因工作需要，【填写：招聘单位】面向社会公开招聘【填写：岗位类别】【填写：人数】名，现公告如下。',
      '# 一、招聘岗位和人数',
      '【填写：岗位和人数，或见附件岗位表】',
      '# 二、报名条件',
      '【填写：报名条件】',
      '# 三、报名时间和方式',
      '报名时间：【填写：开始日期】至【填写：结束日期】。报名方式：【填写：报名方式】。',
      '# 四、考试和考察',
      '【填写：考试时间、地点和形式】',
      '# 五、公示和聘用',
      '拟聘人员名单在【填写：公示的网站栏目】公示【填写：天数】个工作日，无异议的办理聘用手续。',
      '# 六、咨询和监督',
      '咨询电话：【填写：咨询电话】；监督电话：【填写：监督电话】。',
      ...SIGNED,
    ),
    key: 'standard-recruitment',
    kind: 'notice',
    title: '【填写：招聘单位】公开招聘【填写：岗位类别】公告',
  },
  {
    name: '会议',
    body: bodyOf(
      '【填写：会议日期】，【填写：会议名称】在【填写：地点】召开。【填写：主持人职务】主持会议并讲话。',
      '会议听取了【填写：汇报的事项】，研究了【填写：议题】。',
      '会议指出，【填写：主要内容】',
      '会议要求，【填写：工作要求】',
      '【填写：参会单位】参加会议。',
    ),
    key: 'standard-meeting',
    kind: 'news',
    title: '【填写：会议名称】召开',
  },
]
