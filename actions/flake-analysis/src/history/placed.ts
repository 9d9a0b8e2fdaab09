import type { Subject } from '../model/subject.ts'
import { type Cells, lastOfAll, lastOwn } from './cells.ts'
import type { Placed } from './column.ts'
import { byAge, type SheetExecution } from './sheet.ts'

interface Known {
  subject: Subject
  /** The newest one that says so, as far as it is known. */
  execution: SheetExecution | undefined
}

/** What a line says: by the newest run of the repository itself, for where there is one, those of forks said nothing of it. */
export function knownIn(subject: Subject, cells: Cells): Known {
  const own = lastOwn(cells)
  return { subject, execution: cells.executions[own >= 0 ? own : lastOfAll(cells)] }
}

export const seenIn = (sights: readonly Placed[], executions: readonly SheetExecution[]): Known[] =>
  sights.map(({ subject, index }) => ({ subject, execution: executions[index] }))

/**
 * Where a test is may change, and what one execution does not say others do: the newest decides. It is one of the repository's own where there
 * are any: whoever opens a pull request from a fork decides which file and which job its report names, and so who is told of it.
 */
export function placed(known: readonly Known[]): Subject {
  const own = known.filter(({ execution }) => execution && execution.place !== 'fork')
  const oldestFirst = (own.length > 0 ? own : known).toSorted((a, b) => byAge(a.execution ?? unknown, b.execution ?? unknown))
  return Object.assign({}, ...oldestFirst.map(({ subject }) => subject))
}

const unknown = { run: 0, attempt: 0 }
