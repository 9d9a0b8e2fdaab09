/** A metric and all its values, whatever the format. */
export interface Family {
  /** Without prefix and unit: `slo budget left`. */
  words: string
  kind: 'gauge' | 'counter'
  unit?: 'seconds' | 'ratio'
  help: string
  points: readonly Point[]
}

export interface Point {
  labels: Readonly<Record<string, string>>
  value: number
  /** Since when a counter counts, in ms since 1970. */
  since?: number
}

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
