import { homeBlock } from '@/fields/block'

/** A few figures with their source, each with its series as a small chart and a table beside it. */
export const figuresBlock = homeBlock('figures', '数据', 'Figures', [
  {
    name: 'source',
    type: 'text',
    admin: { description: { zh: '例：市统计局，2026年10月', en: 'Office and month' } },
    label: { zh: '来源和时间', en: 'Source and date' },
    maxLength: 60,
    required: true,
  },
  {
    name: 'figures',
    type: 'array',
    fields: [
      {
        name: 'name',
        type: 'text',
        label: { zh: '指标', en: 'Name' },
        maxLength: 20,
        required: true,
      },
      { name: 'unit', type: 'text', label: { zh: '单位', en: 'Unit' }, maxLength: 10 },
      {
        name: 'form',
        type: 'select',
        defaultValue: 'bar',
        label: { zh: '图形', en: 'Chart' },
        options: [
          { label: { zh: '柱形', en: 'Bars' }, value: 'bar' },
          { label: { zh: '折线', en: 'Line' }, value: 'line' },
        ],
        required: true,
      },
      {
        name: 'series',
        type: 'array',
        fields: [
          {
            name: 'label',
            type: 'text',
            label: { zh: '时间', en: 'When' },
            maxLength: 12,
            required: true,
          },
          { name: 'value', type: 'number', label: { zh: '数值', en: 'Value' }, required: true },
        ],
        label: { zh: '数列（先早后晚）', en: 'Series, oldest first' },
        maxRows: 24,
        minRows: 1,
      },
    ],
    label: { zh: '指标', en: 'Figures' },
    labels: { plural: { zh: '指标', en: 'Figures' }, singular: { zh: '指标', en: 'Figure' } },
    maxRows: 4,
    minRows: 1,
  },
])
