import { type Family, type Point, wordsOf } from './family.ts'

/** Text of OpenMetrics 1.0, without times: the textfile collector of Prometheus refuses them. */
export const openMetricsText = (families: readonly Family[]): string => `${families.map(familyText).join('')}# EOF\n`

function familyText(family: Family): string {
  // An annotation is no unit of OpenMetrics.
  const unit = family.unit?.startsWith('{') ? undefined : family.unit
  const name = [...wordsOf(family), ...(unit ? [unit] : [])].join('_')
  return [
    `# TYPE ${name} ${family.kind}\n`,
    ...(unit ? [`# UNIT ${name} ${unit}\n`] : []),
    `# HELP ${name} ${escaped(family.help)}\n`,
    ...family.points.map((point) => texts[family.kind](name, point))
  ].join('')
}

const texts: Readonly<Record<Family['kind'], (name: string, point: Point) => string>> = {
  gauge: sample,
  counter: (name, point) => sample(`${name}_total`, point) + created(name, point),
  histogram: (name, point) => buckets(name, point) + sample(`${name}_sum`, point) + created(name, point)
}

const created = (name: string, point: Point) =>
  point.since === undefined ? '' : sample(`${name}_created`, { ...point, value: point.since / 1000 })

/** Each bucket holds those below it too; the last one holds all. */
function buckets(name: string, { labels, buckets: { bounds, counts } = { bounds: [], counts: [] } }: Point): string {
  let value = 0
  const lines = counts.map((count, index) => {
    value += count
    return sample(`${name}_bucket`, { labels: { ...labels, le: bounds[index]?.toString() ?? '+Inf' }, value })
  })
  return lines.join('') + sample(`${name}_count`, { labels, value })
}

function sample(name: string, { labels, value }: Pick<Point, 'labels' | 'value'>): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label.replaceAll('.', '_')}="${escaped(text)}"`)
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}\n`
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n' }

const escaped = (text: string) => text.replace(/[\\"\n]/g, (character) => escapes[character] ?? '')
