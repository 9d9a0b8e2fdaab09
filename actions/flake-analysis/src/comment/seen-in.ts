import type { Execution, Track } from '../model/sighting.ts'
import type { Subject } from '../model/subject.ts'
import { outcomeAt } from '../model/track.ts'
import { defaultsIn, failingOnDefault } from './failing-on-default.ts'
import type { FailureSeen } from './run-seen.ts'

export interface Tracked {
  subject: Subject
  track: Track
}

export interface SeenIn {
  attempt: number
  seen: readonly FailureSeen[]
  massFailure: boolean
}

/** What failed in the newest attempt of a run that was read, and what passed there only when tried again; nothing where none was. */
export function seenIn(candidates: readonly Tracked[], run: number, jobUrl: (job: number) => string): SeenIn | undefined {
  const newest = newestOf(candidates, run)
  if (newest.size === 0) return undefined
  const defaults = new Map([...newest.keys()].map((executions) => [executions, defaultsIn(executions, run)]))
  const attempts = [...newest].map(([executions, index]) => executions[index]?.attempt ?? 0)
  const attempt = Math.max(...attempts)
  const there = candidates.flatMap((one) => {
    const index = newest.get(one.track.executions)
    return index !== undefined && one.track.executions[index]?.attempt === attempt ? [{ ...one, index }] : []
  })
  return {
    attempt,
    seen: there.flatMap((one) => seenOf(one, one.index, { jobUrl, defaults: defaults.get(one.track.executions) ?? [] })),
    massFailure: there.some(({ track, index }) => excludedAt(track, index) === 'mass-failure' && outcomeAt(track, index) === 'fail')
  }
}

const excludedAt = ({ executions, details }: Track, index: number) => details.get(index)?.excluded ?? executions[index]?.excluded

/** Where each sheet has the newest attempt: tens of thousands of subjects share one. */
function newestOf(candidates: readonly Tracked[], run: number): Map<Track['executions'], number> {
  const sheets = new Set(candidates.map(({ track }) => track.executions))
  return new Map([...sheets].flatMap((executions) => newestIn(executions, run)))
}

function newestIn(executions: readonly Execution[], run: number): [readonly Execution[], number][] {
  const index = executions.reduce(
    (best, one, at) => (one.run === run && one.attempt > (executions[best]?.attempt ?? 0) ? at : best),
    executions.length
  )
  return index < executions.length ? [[executions, index]] : []
}

interface Around {
  jobUrl: (job: number) => string
  /** Where the executions of the default branch are, the newest first. */
  defaults: readonly number[]
}

function seenOf({ subject, track }: Tracked, index: number, { jobUrl, defaults }: Around): FailureSeen[] {
  const outcome = outcomeAt(track, index)
  if (outcome === undefined || outcome === 'pass') return []
  const failing = failingOnDefault(track, defaults)
  const { job, failure, sign } = track.details.get(index) ?? {}
  return [
    {
      subject,
      outcome,
      ...(failure && { failure }),
      ...(excludedAt(track, index) === 'infra' && { infra: sign ?? 'GitHub or the runner failed' }),
      ...(job && { url: jobUrl(job.id) }),
      ...(failing && { failing })
    }
  ]
}
