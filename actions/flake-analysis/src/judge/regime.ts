import { changePoints, type Observation } from '@tocsin/ci-history'
import type { Finding } from './evidence.ts'
import { rose } from './rose.ts'
import { isPass, type Seen } from './seen.ts'

/** What is known of good code: passes, and failures that are none of the code's. */
export interface Sample {
  seen: Seen
  finding?: Finding
}

/** The samples since the rate of flaking last changed. */
export interface Regime {
  samples: readonly Sample[]
  /** The index of the execution with which it began, and how surely; absent where it always was like this. */
  began?: { index: number; before: Seen; probability: number; rose: boolean }
}

/** LUCI's own caution: a flake comes and goes more rarely than code breaks. */
const likelihood = 0.0001

/** Changes of a rate are not found more exactly than this share of all runs. */
const mostPositions = 500

export function samplesOf(counted: readonly Seen[], findings: readonly Finding[]): Sample[] {
  const byIndex = new Map(findings.map((finding) => [finding.failure.index, finding]))
  return counted.flatMap((seen): Sample[] => {
    const finding = byIndex.get(seen.index)
    if (finding) return [{ seen, finding }]
    return isPass(seen) ? [{ seen }] : []
  })
}

/** A flake that came last week must not drown in the good year before it, and one that is mended must not stay. */
export function regimeOf(samples: readonly Sample[]): Regime {
  if (samples.filter(({ finding }) => finding).length < 2) return { samples }
  const changes = changePoints(observationsOf(samples), { likelihood })
  const split = changes.splits.at(-1)
  const before = samples[(split?.position ?? 0) - 1]?.seen
  if (!split || !before) return { samples }
  const probability = split.posterior.find(({ position }) => position === split.position)?.probability ?? 0
  const since = samples.slice(split.position)
  return { samples: since, began: { index: since[0]?.seen.index ?? 0, before, probability, rose: rose(changes) } }
}

/** Positions are of samples; long histories are taken some at a time. */
function observationsOf(samples: readonly Sample[]): Observation[] {
  const size = Math.ceil(samples.length / mostPositions)
  return Array.from({ length: Math.ceil(samples.length / size) }, (_, index) => {
    const part = samples.slice(index * size, (index + 1) * size)
    return { position: index * size, runs: part.length, failures: part.filter(({ finding }) => finding).length }
  })
}
