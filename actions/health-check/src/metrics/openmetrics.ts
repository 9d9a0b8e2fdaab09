import { familiesOf } from './families.ts'
import type { Family, Point } from './family.ts'
import type { MetricsModel } from './model.ts'

/** Text of OpenMetrics 1.0, without times: the textfile collector of Prometheus refuses them. */
export const openMetrics = (model: MetricsModel): string => `${familiesOf(model).map(familyText).join('')}# EOF\n`

function familyText(family: Family): string {
  const name = ['tocsin', ...family.words.split(' '), ...(family.unit ? [family.unit] : [])].join('_')
  return [
    `# TYPE ${name} ${family.kind}\n`,
    ...(family.unit ? [`# UNIT ${name} ${family.unit}\n`] : []),
    `# HELP ${name} ${escaped(family.help)}\n`,
    ...family.points.map((point) => (family.kind === 'counter' ? counterText(name, point) : sample(name, point)))
  ].join('')
}

const counterText = (name: string, point: Point) =>
  `${sample(`${name}_total`, point)}${point.since === undefined ? '' : sample(`${name}_created`, { ...point, value: point.since / 1000 })}`

function sample(name: string, { labels, value }: Point): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`)
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}\n`
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n' }

const escaped = (text: string) => text.replace(/[\\"\n]/g, (character) => escapes[character] ?? '')
