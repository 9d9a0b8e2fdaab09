import { type Facts, factsOf } from '../facts.ts'
import type { Candidate } from '../options.ts'
import { isFail, isPass, type Seen } from '../seen.ts'

/** A job that may fail together with others; a workflow, where its jobs are not known. */
export interface Unit {
  candidate: Candidate
  seen: readonly Seen[]
  failures: number
  passes: number
  reds: readonly Red[]
}

export interface Red {
  candidate: Candidate
  seen: Seen
  /** Why it is known not to be the code: it passed with the same code, or the runner said so. */
  proven: boolean
  sign?: string
}

/** What fails and is no test: one runner is lost to one job. */
export function unitsOf(candidates: readonly Candidate[], now: number): Unit[] {
  const withJobs = new Set(candidates.filter(({ subject }) => subject.level === 'job').map(nameOf))
  const units = candidates.filter((one) => one.subject.level === 'job' || (one.subject.level === 'workflow' && !withJobs.has(nameOf(one))))
  return units.map((candidate) => unitOf(factsOf(candidate, now)))
}

const nameOf = ({ subject: { repository, workflow } }: Candidate) => `${repository} ${workflow}`

function unitOf(facts: Facts): Unit {
  const { subject, track, counted, excluded, findings } = facts
  const candidate = { subject, track }
  const proven = new Set(findings.filter(({ tier, pass }) => pass && tier !== 'T4').map(({ failure }) => failure.index))
  const lost = excluded
    .filter(isFail)
    .map((seen): Red => ({ candidate, seen, proven: true, sign: track.details.get(seen.index)?.sign ?? unsaid }))
  const failed = counted.filter(isFail).map((seen): Red => ({ candidate, seen, proven: proven.has(seen.index) }))
  return {
    candidate,
    seen: [...counted, ...excluded.filter(isPass)],
    failures: failed.length,
    passes: counted.length - failed.length,
    reds: [...lost, ...failed]
  }
}

const unsaid = 'The runner or GitHub failed'
