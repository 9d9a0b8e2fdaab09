import type { Job } from '@tocsin/ci-history'
import type { Attempt } from './attempts.ts'
import { outcomeOf } from './job.ts'

/** Its jobs and what it took over, by their names. */
const byName = ({ own, carried }: Attempt): ReadonlyMap<string, readonly Job[]> => Map.groupBy([...own, ...carried], ({ name }) => name)

const failures = (jobs: readonly Job[] = []) => jobs.filter((job) => outcomeOf(job) === 'fail').length

/**
 * Of each attempt the names that several jobs of the run share, where fewer of them passed than ran so far, or one was cut short: which one passed
 * and which one failed before, nobody can tell by the name.
 */
export function unsureNames(attempts: readonly Attempt[], isCut: (job: Job) => boolean): (attempt: Attempt) => ReadonlySet<string> {
  const unsure = new Map<Attempt, ReadonlySet<string>>()
  const ran = new Map<string, number>()
  for (const attempt of attempts) {
    const names = new Set<string>()
    for (const [name, jobs] of byName(attempt)) {
      const ended = jobs.filter((job) => outcomeOf(job) !== undefined).length
      const most = Math.max(ran.get(name) ?? 0, ended)
      ran.set(name, most)
      const isShared = most > 1 || jobs.length > 1
      if (isShared && (ended - failures(jobs) < most || jobs.some(isCut))) names.add(name)
    }
    unsure.set(attempt, names)
  }
  return (attempt) => unsure.get(attempt) ?? new Set()
}

/**
 * The names of which no more jobs failed in an attempt than in the newest one, whose run is green all the same: `continue-on-error` says that those
 * do not count for the run.
 */
export function toleratedNames(newest: Attempt): (attempt: Attempt) => ReadonlySet<string> {
  const allowed = new Map([...byName(newest)].map(([name, jobs]) => [name, failures(jobs)]))
  return (attempt) => {
    const named = [...byName(attempt)].filter(([name, jobs]) => (allowed.get(name) ?? 0) > 0 && failures(jobs) <= (allowed.get(name) ?? 0))
    return new Set(named.map(([name]) => name))
  }
}
