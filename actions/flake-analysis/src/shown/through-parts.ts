import type { FlakeReport } from '../model/report.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { explainedIn, levelsToFix } from './groups.ts'
import { tellingParts } from './telling-parts.ts'

/** What fails through its parts, and what is around it and fails through just the same. */
export interface ThroughParts {
  subject: SubjectReport
  /** From the part to the whole. */
  around: readonly SubjectReport[]
}

/** A step, its job and their workflow that fail through the same are one. What is broken comes first. */
export function throughParts(report: FlakeReport): readonly ThroughParts[] {
  const known = new Map(report.subjects.map((one) => [one.id, one]))
  const alike = Map.groupBy(explainedIn(report), ({ repository, workflow, state, explainedBy }) => {
    const parts = tellingParts(explainedBy, known).map(({ id }) => id)
    return JSON.stringify([repository, workflow, state, parts.toSorted()])
  })
  return [...alike.values()].flatMap(foldedInto)
}

function foldedInto(alike: readonly SubjectReport[]): readonly ThroughParts[] {
  const workflows = alike.filter(({ level }) => level === 'workflow')
  const jobs = Map.groupBy(
    alike.filter(({ level }) => level !== 'workflow'),
    ({ job }) => job
  )
  const inner = [...jobs.values()].flatMap(innermost)
  const [first, ...others] = inner
  if (first === undefined) return workflows.map((subject) => ({ subject, around: [] }))
  return [{ ...first, around: [...first.around, ...workflows] }, ...others]
}

/** Of one job: each of the most specific, the first of them with what is around it. */
function innermost(ofJob: readonly SubjectReport[]): readonly ThroughParts[] {
  const [inner = [], ...outer] = levelsToFix.map((level) => ofJob.filter((one) => one.level === level)).filter(({ length }) => length > 0)
  return inner.map((subject, index) => ({ subject, around: index === 0 ? outer.flat() : [] }))
}

/** `with its job and its workflow`; '' where nothing is around it. */
export function aroundWords(around: ThroughParts['around']): string {
  const levels = [...Map.groupBy(around, ({ level }) => level)]
  const names = levels.map(([level, { length }]) => (length === 1 ? `its ${level}` : `its ${length} ${level}s`))
  return names.length === 0 ? '' : `with ${names.join(' and ')}`
}
