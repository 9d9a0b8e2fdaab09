import type { Execution } from '../../model/sighting.ts'
import type { Candidate } from '../options.ts'

type Reason = NonNullable<Execution['excluded']>

/** Why an execution is to be left out for a subject; `group` tells subjects apart for which the answer may differ. */
export interface Exclusion {
  group: (candidate: Candidate) => string
  reason: (group: string, execution: Execution) => Reason | undefined
}

/** The same candidates, with executions marked that say nothing of them. Sheets stay shared. */
export function excluded(candidates: readonly Candidate[], { group, reason }: Exclusion): Candidate[] {
  const sheets = new Map<string, Map<readonly Execution[], readonly Execution[]>>()
  return candidates.map((candidate) => {
    const name = group(candidate)
    const marked = sheets.get(name) ?? new Map<readonly Execution[], readonly Execution[]>()
    sheets.set(name, marked)
    const { executions } = candidate.track
    const found = marked.get(executions) ?? markedSheet(executions, (execution) => reason(name, execution))
    marked.set(executions, found)
    return found === executions ? candidate : { ...candidate, track: { ...candidate.track, executions: found } }
  })
}

/** The same array where nothing is marked. */
function markedSheet(executions: readonly Execution[], reasonOf: (execution: Execution) => Reason | undefined): readonly Execution[] {
  const marks = executions.map((execution) => (execution.excluded ? undefined : reasonOf(execution)))
  if (!marks.some(Boolean)) return executions
  return executions.map((execution, index) => {
    const mark = marks[index]
    return mark ? { ...execution, excluded: mark } : execution
  })
}
