import type { Detail, Execution, Outcome } from '../../model/sighting.ts'
import { packed } from '../../model/track.ts'
import { hour, start, subjectWith } from '../drawn.fixture.ts'
import type { Candidate } from '../options.ts'

const letters: Record<string, Outcome | undefined> = { P: 'pass', F: 'fail', L: 'flaky', '!': 'fail' }

export interface Fleet {
  level?: Candidate['subject']['level']
  /** Runs beginning in the same hour. */
  perHour?: number
  /** Commits by run, or a new one for each. */
  commits?: string
}

/** Subjects of one sheet: for each a row of `P`, `F`, `L`, `!` for a lost runner and `-` where it was not seen. `:` before a run makes it another attempt of the one before. */
export function fleet(header: string, rows: readonly string[], { level = 'job', perHour = 1, commits }: Fleet = {}): Candidate[] {
  const executions: Execution[] = []
  for (const [index, mark] of [...header].entries()) {
    const before = executions.at(-1)
    if (mark === ':' && before) executions.push({ ...before, attempt: before.attempt + 1, at: before.at + 3 * hour })
    else
      executions.push({
        ...{ run: index + 1, attempt: 1, sha: (commits?.[index] ?? `${index}`).padStart(12, 'a') },
        ...placed(index, perHour)
      })
  }
  return rows.map((row, index) => {
    const lost = [...row].flatMap((mark, at): [number, Detail][] =>
      mark === '!' ? [[at, { excluded: 'infra', sign: 'The runner was lost' }]] : []
    )
    const name = level === 'job' ? { job: `job ${index}` } : { test: { suites: [], className: '', name: `${index}` } }
    return {
      subject: subjectWith({ id: `${level}${index}`, level, ...name }),
      track: { executions, outcomes: packed([...row].map((mark) => letters[mark])), details: new Map(lost) }
    }
  })
}

const placed = (index: number, perHour: number) => ({
  at: start + Math.floor(index / perHour) * hour + ((index % perHour) * hour) / perHour,
  place: 'default' as const,
  seconds: 60
})
