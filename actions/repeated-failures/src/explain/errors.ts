import { clustersOf, type FailedLeg, signatureOf } from '@tocsin/ci-history'
import type { LookedAt } from './jobs.ts'
import { known } from './known.ts'

/** One error, wherever it was met. */
interface KnownError {
  /** Of the newest failure, in the order of its log; untrusted, free of control codes and secrets. */
  lines: readonly string[]
  /** The job, with its leg where it has legs, and the step. */
  job: string
  step?: string
  url: string
  /** Ids of the failed runs that showed it, newest first. */
  runs: readonly number[]
}

export interface ErrorPattern {
  /** The one of most runs first. */
  errors: readonly KnownError[]
  /** Failed runs of which lines were read. */
  read: number
  /** Whether one error is in all of them; absent when there is nothing to compare. */
  same?: boolean
}

interface Sighting {
  run: number
  job: string
  leg: FailedLeg
  lines: readonly string[]
}

/** The errors behind the failures that were looked at (newest first); absent when no line was read. */
export function errorPattern(looked: readonly LookedAt[]): ErrorPattern | undefined {
  const sightings = looked.flatMap(sightingsOf)
  const errors = clustersOf(sightings, ({ lines }) => signatureOf(lines)).flatMap(({ items }) => errorOf(items))
  if (errors.length === 0) return undefined
  const read = new Set(sightings.map(({ run }) => run)).size
  const ranked = errors.toSorted((a, b) => b.runs.length - a.runs.length)
  return { errors: ranked, read, ...(read > 1 && { same: ranked[0]?.runs.length === read }) }
}

const sightingsOf = ({ look, failed }: LookedAt): Sighting[] =>
  failed.flatMap(({ name, legs, total }) =>
    legs.flatMap((leg) => {
      const { lines = [] } = look.evidence?.get(leg.jobId) ?? {}
      const job = leg.leg && total > 1 ? `${name} (${leg.leg})` : name
      return lines.length > 0 ? [{ run: look.run, job, leg, lines }] : []
    })
  )

function errorOf(items: readonly Sighting[]): KnownError[] {
  const [newest] = items
  if (!newest) return []
  const [step] = newest.leg.steps
  return [
    {
      lines: newest.lines,
      job: newest.job,
      url: step?.url ?? newest.leg.url,
      runs: [...new Set(items.map(({ run }) => run))],
      ...known<KnownError>({ step: step?.name })
    }
  ]
}
