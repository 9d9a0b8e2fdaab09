import { type Cells, cellsOf } from '../history/cells.ts'
import type { Sheet } from '../history/sheet.ts'
import { isFail, keyOf, troublesOf } from '../judge/seen.ts'
import type { Execution, Track } from '../model/sighting.ts'
import type { Subject } from '../model/subject.ts'
import { setOutcome } from '../model/track.ts'

/** The track of a test without failures of jobs that were cancelled: what is interrupted fails, whatever the code. Its passes count. */
export type WithoutCut = (subject: Subject, track: Track) => Track

/** By what GitHub says of the jobs, where they were read: also of what a step in the job kept before anybody knew how that ended. */
export function withoutCut(sheets: readonly Sheet[]): WithoutCut {
  const workflows = new Map(
    sheets.flatMap((sheet) => (sheet.variant === undefined ? [[sheet.workflow, lazily(() => endsOf(sheet))] as const] : []))
  )
  return (subject, track) => {
    if (subject.level !== 'test') return track
    const ends = workflows.get(subject.workflow)
    const cut = ends ? troublesOf(track).filter((seen) => isFail(seen) && ends().wasCut(subject.job, seen.execution)) : []
    if (cut.length === 0) return track
    const outcomes = track.outcomes.slice()
    for (const { index } of cut) setOutcome(outcomes, index, undefined)
    return { ...track, outcomes }
  }
}

interface Ends {
  /** A job that was read and has no outcome was cancelled; one that is not known went as its attempt did. */
  wasCut: (job: string | undefined, execution: Execution) => boolean
}

function endsOf({ executions, lines }: Sheet): Ends {
  const indexes = new Map(executions.map((execution, index) => [keyOf(execution), index]))
  const of = (level: Subject['level']) => lines.filter(({ subject }) => subject.level === level)
  const jobs = new Map(of('job').map((line): [string, Cells] => [line.subject.job ?? '', cellsOf(line, executions)]))
  const [whole] = of('workflow').map((line) => cellsOf(line, executions))
  return {
    wasCut: (job = '', execution) => {
      const index = indexes.get(keyOf(execution)) ?? -1
      const cells = jobs.get(job) ?? whole
      return executions[index]?.read === true && cells?.codes[index] === 0 && cells.details.get(index)?.infra === undefined
    }
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
