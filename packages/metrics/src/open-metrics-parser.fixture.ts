/** What a text of OpenMetrics says. */
export interface Parsed {
  type: string
  unit?: string
  help: string
  samples: { name: string; labels: Record<string, string>; value: number }[]
}

const name = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const escapedText = String.raw`(?:[^\n"\\]|\\["n\\])*`
const label = `[a-zA-Z_][a-zA-Z0-9_]*="${escapedText}"`
const number = String.raw`[+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`
const sampleLine = new RegExp(`^(${name})(?:\\{(${label}(?:,${label})*)?\\})? (${number})$`)
const metadataLine = new RegExp(`^# (TYPE|UNIT|HELP) (${name}) (${escapedText})$`)

const suffixes: Readonly<Record<string, readonly string[]>> = {
  gauge: [''],
  counter: ['_total', '_created'],
  histogram: ['_bucket', '_count', '_sum', '_created']
}

/** Strict: the grammar of OpenMetrics 1.0 as far as gauges, counters and histograms without times need it. Throws for what is not allowed. */
export function parseOpenMetrics(text: string): Map<string, Parsed> {
  if (!text.endsWith('# EOF\n')) throw new Error('no end')
  const families = new Map<string, Parsed>()
  const seen = new Set<string>()
  let current = ''
  for (const line of text.slice(0, -'# EOF\n'.length).split('\n').slice(0, -1)) {
    const [, keyword, family = '', rest = ''] = metadataLine.exec(line) ?? []
    if (keyword === 'TYPE') {
      if (families.has(family) || !suffixes[rest]) throw new Error(`bad type: ${line}`)
      families.set(family, { type: rest, help: '', samples: [] })
      current = family
    } else if (keyword) {
      const parsed = families.get(family)
      if (family !== current || !parsed || parsed.samples.length > 0) throw new Error(`out of place: ${line}`)
      if (keyword === 'UNIT' && !family.endsWith(`_${rest}`)) throw new Error(`unit is no suffix: ${line}`)
      Object.assign(parsed, { [keyword.toLowerCase()]: rest })
    } else addSample(line, families.get(current), { current, seen })
  }
  return families
}

function addSample(line: string, family: Parsed | undefined, { current, seen }: { current: string; seen: Set<string> }): void {
  const [, name = '', labels = '', value] = sampleLine.exec(line) ?? []
  if (!family || value === undefined) throw new Error(`no sample: ${line}`)
  if (!suffixes[family.type]?.some((suffix) => name === current + suffix)) throw new Error(`not of ${current}: ${line}`)
  if (seen.has(name + labels)) throw new Error(`twice: ${line}`)
  seen.add(name + labels)
  family.samples.push({ name, labels: labelsOf(labels), value: Number(value) })
}

const labelsOf = (text: string) =>
  Object.fromEntries([...text.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)]))

const unescaped = (text: string) => text.replace(/\\(.)/g, (_, character) => (character === 'n' ? '\n' : character))
