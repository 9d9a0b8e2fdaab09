import { type Interval, within } from '../history/interval.ts'
import type { Spans } from '../history/spans.ts'
import type { Counts } from './budget.ts'
import { isGood, type Sample } from './good.ts'
import type { Objective } from './objective.ts'

/** What is known of each endpoint apart from its probes. */
export interface Circumstances {
  now: number
  /** Between two probes as they come, in ms; see `observedInterval`. */
  intervalMs: (endpoint: string) => number
  maintenance: (endpoint: string) => readonly Interval[]
  /** Of the time before the samples, where only roll-ups are left; judged by this objective, and oldest first. */
  rolledUp?: readonly RolledUp[]
}

/** A stretch of time, counted as a whole when it begins inside the window. */
export interface RolledUp extends Counts, Interval {
  endpoint: string
  /** Where it is left out, the time counts as unknown. */
  spans?: Spans
}

/** One endpoint as the objective sees it. */
export interface Series {
  intervalMs: number
  maintenance: readonly Interval[]
  /** Of what came before the probes, oldest first. */
  rolledUp: readonly RolledUp[]
  /** Oldest first. */
  samples: readonly Judgement[]
}

/** `good` is absent where the probe says nothing. */
export interface Judgement extends Pick<Sample, 'at' | 'verdict'> {
  good: boolean | undefined
}

/** A series for each endpoint of the objective; what lies in the future does not count. */
export function seriesOf(
  objective: Objective,
  samples: readonly Sample[],
  { now, intervalMs, maintenance, rolledUp = [] }: Circumstances
): readonly Series[] {
  const byEndpoint = Map.groupBy(samples, ({ endpoint }) => endpoint)
  const earlier = Map.groupBy(rolledUp, ({ endpoint }) => endpoint)
  return objective.endpoints.map((endpoint) => {
    const own = (byEndpoint.get(endpoint) ?? []).filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at)
    return {
      intervalMs: intervalMs(endpoint),
      maintenance: maintenance(endpoint),
      rolledUp: earlier.get(endpoint) ?? [],
      samples: own.map((sample) => ({ at: sample.at, verdict: sample.verdict, good: isGood(sample, objective) }))
    }
  })
}

/** A probe that counts. */
export interface Probe {
  at: number
  bad: boolean
}

/** Those of all series that count, oldest first. */
export function probesOf(series: readonly Series[]): readonly Probe[] {
  const probes: Probe[] = []
  for (const { samples, maintenance } of series) {
    const isMaintained = within(maintenance)
    for (const { at, good } of samples) if (good !== undefined && !isMaintained(at)) probes.push({ at, bad: !good })
  }
  return probes.sort((a, b) => a.at - b.at)
}
