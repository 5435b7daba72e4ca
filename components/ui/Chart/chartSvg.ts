import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

register([BarChart, GridComponent, LineChart, SVGRenderer])

/** A figure over time; the oldest first. */
export interface ChartData {
  name: string
  unit?: string
  form: 'bar' | 'line'
  series: { label: string; value: number }[]
}

const WIDTH = 240
const HEIGHT = 120

/**
 * Draws a chart as SVG text without a browser (ECharts, server rendering). Colours are the theme's own
 * custom properties, so that grey mode and high contrast reach the drawing too.
 */
export function chartSvg({ form, series }: ChartData): string {
  const chart = init(null, null, { height: HEIGHT, renderer: 'svg', ssr: true, width: WIDTH })
  try {
    const last = series.length - 1
    chart.setOption({
      animation: false,
      grid: { bottom: 22, left: 4, right: 4, top: 8 },
      series: [
        {
          barMaxWidth: 26,
          data: series.map(({ value }, index) => ({
            itemStyle: { color: index === last ? 'var(--brand)' : 'var(--draw-2)' },
            value,
          })),
          lineStyle: { color: 'var(--brand)', width: 2 },
          symbolSize: 6,
          type: form,
        },
      ],
      xAxis: {
        axisLabel: {
          color: 'var(--muted)',
          fontSize: 15,
          interval: (index: number) => index === 0 || index === last,
        },
        axisLine: { lineStyle: { color: 'var(--rule)' } },
        axisTick: { show: false },
        boundaryGap: true,
        data: series.map(({ label }) => label),
        type: 'category',
      },
      yAxis: { min: form === 'line' ? 'dataMin' : 0, show: false, type: 'value' },
    })
    return plain(chart.renderToSVGString())
  } finally {
    chart.dispose()
  }
}

/** Takes out what serves the library's own script: classes, hover rules, notes; type as an attribute. */
const plain = (svg: string): string =>
  svg
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/<defs\s*>[^]*?<\/defs>/g, '')
    .replace(/ (?:class|clip-path|ecmeta_\w+|pointer-events|baseProfile|xmlns:xlink)="[^"]*"/g, '')
    .replace(/ style="font-size:(\d+)px;[^"]*"/g, ' font-size="$1"')
    .replace(/fill="#fff"/g, 'fill="var(--surface)"')
    .replace(/\s*\n\s*/g, '')
