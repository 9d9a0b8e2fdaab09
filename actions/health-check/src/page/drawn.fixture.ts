import type { PageDay, PageEndpoint } from './model.ts'

export const sampleNow = Date.parse('2026-11-21T13:05:00Z')
export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** Numbers that look random and are the same each time. */
export function noise(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

type Part = Partial<Omit<PageDay, 'date'>>

const fullDay = { up: day, degraded: 0, down: 0, maintenance: 0, unknown: 0 }

/** 90 days that were up but for what `odd` says, by how many days ago they are. */
export function daysOf(odd: Readonly<Record<number, Part>> = {}, now = sampleNow): PageDay[] {
  return Array.from({ length: 90 }, (_, index) => {
    const ago = 89 - index
    const length = ago === 0 ? now % day : day
    const part = odd[ago] ?? {}
    const other = Object.values(part).reduce((sum, ms) => sum + ms, 0)
    return { date: new Date(now - ago * day).toISOString().slice(0, 10), ...fullDay, ...part, up: part.up ?? Math.max(0, length - other) }
  })
}

/** One point an hour for 30 days, but for the hours that are left out; `peak` is how many hours ago it was slow. */
export function seriesOf(
  base: number,
  seed: number,
  { gap, peak }: { gap?: [number, number]; peak?: [number, number] } = {}
): PageEndpoint['series'] {
  const random = noise(seed)
  const within = (ago: number, range: [number, number] | undefined) => range !== undefined && ago <= range[0] && ago >= range[1]
  return Array.from({ length: 720 }, (_, index) => 719 - index).flatMap((ago) => {
    const wave = 1 + 0.15 * Math.sin((ago / 24) * 2 * Math.PI)
    const p50 = Math.round(base * wave * (0.9 + 0.2 * random()) * (within(ago, peak) ? 2.4 : 1))
    const p95 = Math.round(p50 * (1.35 + 0.3 * random()))
    const p99 = Math.round(p95 * (1.15 + 0.6 * random() ** 3))
    return within(ago, gap) ? [] : [{ at: sampleNow - ago * hour, p50, p95, p99 }]
  })
}
