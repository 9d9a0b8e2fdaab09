import type { Execution } from '../model/sighting.ts'
import { outcomeAt } from '../model/track.ts'
import type { Candidate } from './options.ts'
import { keyOf } from './seen.ts'

/** All attempts of the sheets from a time on, each once. */
export function attemptsOf(candidates: readonly Candidate[], from: number): Execution[] {
  const found = new Map<string, Execution>()
  const read = new Set<readonly Execution[]>()
  for (const { subject, track } of candidates) {
    if (read.has(track.executions)) continue
    read.add(track.executions)
    for (const execution of track.executions) if (execution.at >= from) found.set(`${subject.repository} ${keyOf(execution)}`, execution)
  }
  return [...found.values()]
}

/** How many of the attempts a job was seen in. */
export function jobsOf(candidates: readonly Candidate[], from: number): number {
  const jobs = candidates.filter(({ subject }) => subject.level === 'job')
  return jobs.reduce(
    (sum, { track }) => sum + track.executions.filter(({ at }, index) => at >= from && outcomeAt(track, index) !== undefined).length,
    0
  )
}
