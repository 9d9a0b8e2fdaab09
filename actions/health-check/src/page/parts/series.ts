import type { PageEndpoint } from '../model.ts'

export type Point = PageEndpoint['series'][number]

/** Longer than so many usual steps without a point is a gap. */
const gapSteps = 2.5

/** Points in a row without a gap in time between them, oldest first. */
export function stretchesOf(series: readonly Point[]): Point[][] {
  const longest = gapSteps * usualStep(series)
  const stretches: Point[][] = []
  let before = Number.NEGATIVE_INFINITY
  for (const point of series) {
    if (point.at - before > longest) stretches.push([])
    stretches.at(-1)?.push(point)
    before = point.at
  }
  return stretches
}

function usualStep(series: readonly Point[]): number {
  const steps = series.slice(1).map(({ at }, index) => at - (series[index]?.at ?? at))
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
}

/** At most about `most` points, each the worst of its time, so that no peak is lost. */
export function thinned(series: readonly Point[], most: number): Point[] {
  const [first, last] = [series[0]?.at ?? 0, series.at(-1)?.at ?? 0]
  if (series.length <= most || last <= first) return [...series]
  const bins = Map.groupBy(series, ({ at }) => Math.min(most - 1, Math.floor(((at - first) / (last - first)) * most)))
  return [...bins.values()].map(worstOf)
}

/** Several points as one: the median of p50, the highest of the others. */
export const worstOf = (points: readonly Point[]): Point => ({
  at: points[0]?.at ?? 0,
  p50: middle(points.map(({ p50 }) => p50)),
  p95: Math.max(...points.map(({ p95 }) => p95)),
  p99: Math.max(...points.map(({ p99 }) => p99))
})

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** The next round number: 1, 2, 2.5 or 5 with zeros. */
export function ceiling(value: number): number {
  const scale = 10 ** Math.floor(Math.log10(Math.max(value, 1)))
  return ([1, 2, 2.5, 5, 10].find((times) => times * scale >= value) ?? 10) * scale
}

/** Where points are on a canvas of this size: time from left to right. */
export interface Canvas {
  width: number
  height: number
  from: number
  to: number
  top: number
  /** In ms; 0 where it is left out. */
  bottom?: number
}

/** One line of a chart: what is alone between two gaps is a dot. */
export function line(stretches: readonly (readonly Point[])[], key: 'p50' | 'p95' | 'p99', canvas: Canvas): string {
  const place = (point: Point) => `${x(point.at, canvas)} ${y(point[key], canvas)}`
  return stretches.map((points) => `M${points.map(place).join('L')}${points.length === 1 ? 'h0' : ''}`).join('')
}

const x = (at: number, { width, from, to }: Canvas) => tenth(to > from ? ((at - from) / (to - from)) * width : width / 2)
const y = (ms: number, { height, top, bottom = 0 }: Canvas) => tenth(height - ((Math.min(ms, top) - bottom) / (top - bottom)) * height)
const tenth = (length: number) => Math.round(length * 10) / 10
