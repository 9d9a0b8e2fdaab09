import type { Totals } from '../model/report.ts'
import { levels } from '../model/subject.ts'
import { type State, states } from '../model/subject-report.ts'
import type { Candidate, JudgedSubject } from './options.ts'

/** How many of `all` are in each state; whatever is in none is healthy. */
export function byState(subjects: readonly JudgedSubject[], all: number): Record<State, number> {
  const counts = states.map((state) => [state, subjects.filter((one) => one.state === state).length])
  return { ...(Object.fromEntries(counts) as Record<State, number>), healthy: all - subjects.length }
}

/** The same of each level, without what is only suspected. */
export const byLevel = (subjects: readonly JudgedSubject[], candidates: readonly Candidate[]): NonNullable<Totals['byLevel']> =>
  Object.fromEntries(
    levels.flatMap((level) => {
      const own = subjects.filter((one) => one.level === level)
      const sure = own.filter(({ certainty }) => certainty === 'confirmed')
      const all = candidates.filter(({ subject }) => subject.level === level).length
      return all === 0 ? [] : [[level, byState(sure, all - (own.length - sure.length))]]
    })
  )
