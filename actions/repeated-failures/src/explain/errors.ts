import { clustersOf, type FailedLeg, jobName, signatureOf } from '@tocsin/ci-history'
import { known } from '@tocsin/notifier'
import type { LookedAt } from './jobs.ts'

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
  /** The only job that it is known of, where others fail beside it; untrusted. */
  only?: string
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
  const clusters = clustersOf(sightings, ({ lines }) => signatureOf(lines)).map(({ items }) => items)
  const ranked = clusters.toSorted((a, b) => runsIn(b).length - runsIn(a).length)
  const [most] = ranked
  if (!most) return undefined
  const read = runsIn(sightings)
  const same = runsIn(most).length === read.length
  return { errors: ranked.flatMap(errorOf), read: read.length, ...(read.length > 1 && { same, ...(same && onlyOf(most, looked)) }) }
}

const runsIn = (sightings: readonly Sighting[]): readonly number[] => [...new Set(sightings.map(({ run }) => run))]

/** What one job says tells nothing of those that fail beside it. */
function onlyOf(items: readonly Sighting[], looked: readonly LookedAt[]): Pick<ErrorPattern, 'only'> {
  const seen = new Set(items.map(({ job }) => jobName(job).name))
  const read = new Set(items.map(({ run }) => run))
  const others = looked.filter(({ look }) => read.has(look.run)).flatMap(({ failed }) => failed)
  const [only] = seen
  return only !== undefined && others.some(({ name }) => !seen.has(jobName(name).name)) ? { only } : {}
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
      runs: runsIn(items),
      ...known<KnownError>({ step: step?.name })
    }
  ]
}
