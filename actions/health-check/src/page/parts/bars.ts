import { element, type Html } from '@tocsin/page'
import type { PageDay, PageState } from '../model.ts'
import { states } from '../states.ts'

const base = 36
/** Of one day in the drawing, with the gap behind it. */
const step = 10
const widths: Readonly<Record<PageState, number>> = { down: 8, degraded: 8, up: 8, maintenance: 4, unknown: 8 }

/** Where the bar of a day ends whose worst state it is. The heights differ, so that colour is not all that tells states apart. */
const tops: Readonly<Record<PageState, number>> = { down: 0, up: 8, maintenance: 8, degraded: 16, unknown: 30 }

/** A minute of a day would not be seen otherwise. */
const least = 7
const gap = 1.5
/** A gap between two rounds is in every day. */
const leastUnknown = 0.02

export interface Segment {
  state: PageState
  y: number
  height: number
}

/** A day from the bottom up: not watched, up, maintenance, degraded, down, each as high as its share but never unseen. */
export function segmentsOf(day: PageDay): Segment[] {
  const shares = sharesOf(day)
  const top = tops[states.find((state) => (shares[state] ?? 0) > 0 && !(state === 'unknown' && shares.up)) ?? 'unknown']
  return stacked(heights(shares, base - top))
}

type Shares = Partial<Record<PageState, number>>

function sharesOf(day: PageDay): Shares {
  const total = states.reduce((sum, state) => sum + Math.max(0, day[state]), 0)
  if (total <= 0) return { unknown: 1 }
  const shares = states.map((state): [PageState, number] => [state, Math.max(0, day[state]) / total])
  return Object.fromEntries(shares.filter(([state, share]) => share > (state === 'unknown' ? leastUnknown : 0)))
}

/** What went well gives way to what did not. */
function heights(shares: Shares, room: number): [PageState, number][] {
  const wanted = bottomUp.flatMap((state): [PageState, number][] => {
    const share = shares[state]
    return share === undefined ? [] : [[state, Math.max(least, share * room)]]
  })
  if (wanted.length * least > room) return wanted.map(([state]) => [state, room / wanted.length])
  const over = wanted.reduce((sum, [, height]) => sum + height, 0) - room
  const giving = wanted.reduce((sum, [, height]) => sum + height - least, 0)
  return wanted.map(([state, height]) => [state, giving > 0 ? height - (over * (height - least)) / giving : height])
}

const bottomUp = ['unknown', 'up', 'maintenance', 'degraded', 'down'] as const

function stacked(parts: readonly (readonly [PageState, number])[]): Segment[] {
  const segments: Segment[] = []
  let floor = base
  for (const [index, [state, height]] of parts.entries()) {
    const space = index < parts.length - 1 ? gap : 0
    segments.push({ state, y: rounded(floor - height + space), height: rounded(height - space) })
    floor -= height
  }
  return segments
}

const rounded = (length: number) => Math.round(length * 10) / 10

/** One path for each state, however many days: a page with 200 endpoints has 18,000 of them. */
export function bars(days: readonly PageDay[], label: string): Html {
  const drawn = days.flatMap((day, index) => segmentsOf(day).map((segment) => ({ ...segment, index })))
  const paths = bottomUp.flatMap((state) => {
    const d = drawn.filter((segment) => segment.state === state).map(rectangle)
    return d.length > 0 ? [element('path', { class: `fill-${state}`, d: d.join('') })] : []
  })
  const viewBox = `0 0 ${Math.max(1, days.length * step - 2)} ${base}`
  const attributes = { class: 'bars', role: 'img', 'aria-label': label, viewBox, preserveAspectRatio: 'none' }
  return element('svg', { ...attributes, 'data-first': days[0]?.date, 'data-days': days.length }, ...paths)
}

function rectangle({ state, index, y, height }: Segment & { index: number }): string {
  const width = widths[state]
  return `M${index * step + (8 - width) / 2} ${y}h${width}v${height}h-${width}z`
}
