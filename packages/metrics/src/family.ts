/** A metric and all its values, whatever the format. */
export interface Family {
  /** What the name begins with; `tocsin` by default. */
  namespace?: string
  /** Without namespace and unit: `slo budget left`. */
  words: string
  kind: 'gauge' | 'counter' | 'histogram'
  /** An annotation such as `{run}` says what a count is of. */
  unit?: 'seconds' | 'ratio' | `{${string}}`
  help: string
  points: readonly Point[]
}

export interface Point {
  /** Their keys may hold dots. */
  labels: Readonly<Record<string, string>>
  /** Of a histogram: the sum of all that was observed. */
  value: number
  /** Since when a counter or a histogram counts, in ms since 1970. */
  since?: number
  /** Of a histogram: how many observations are at most each bound, and not at most the one before; the last ones are above all bounds. */
  buckets?: { bounds: readonly number[]; counts: readonly number[] }
}

/** The words of a family's name, in order. */
export const wordsOf = ({ namespace = 'tocsin', words }: Family): string[] => [namespace, ...words.split(' ')]

/**
 * Without what receivers refuse together with all the rest: values that are no number, labels that come twice, and half of a
 * surrogate pair, which has no place in UTF-8.
 */
export function sound(families: readonly Family[]): readonly Family[] {
  return families.map((family) => ({ ...family, points: firstOfEach(family.points) })).filter(({ points }) => points.length > 0)
}

function firstOfEach(points: readonly Point[]): readonly Point[] {
  const seen = new Set<string>()
  return points
    .map((point) => ({ ...point, labels: wellFormed(point.labels) }))
    .filter(({ labels, value }) => Number.isFinite(value) && seen.size < seen.add(JSON.stringify(labels)).size)
}

const wellFormed = (labels: Point['labels']) =>
  Object.fromEntries(Object.entries(labels).map(([label, text]) => [label, text.toWellFormed()]))
